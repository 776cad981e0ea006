import { posix } from 'node:path';

/** Where a relative import leads, from the root; `null` for a package. */
export function target(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const path = specifier.replace(/\?.*$/, '');
  return posix.normalize(posix.join(posix.dirname(from), path));
}

/** Every node that `start` reaches, itself left out unless it reaches itself. */
export function reach(
  graph: ReadonlyMap<string, readonly string[]>,
  start: string,
): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [...(graph.get(start) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(graph.get(next) ?? []));
  }
  return seen;
}

/** The shortest way from a node back to itself, both ends included; `null` when there is none. */
function wayBack(
  graph: ReadonlyMap<string, readonly string[]>,
  start: string,
): readonly string[] | null {
  const seen = new Set<string>();
  let ways: readonly (readonly string[])[] = [[start]];
  while (ways.length > 0) {
    const longer = ways.flatMap((way) =>
      (graph.get(way.at(-1) ?? start) ?? []).map((next) => [...way, next]),
    );
    const closed = longer.find((way) => way.at(-1) === start);
    if (closed !== undefined) return closed;
    ways = longer.filter((way) => {
      const end = way.at(-1) ?? start;
      if (seen.has(end)) return false;
      seen.add(end);
      return true;
    });
  }
  return null;
}

/** Cycles that together pass every node that lies on one, each written `a → b → a`. */
export function cycles(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const passed = new Set<string>();
  return [...graph.keys()].flatMap((node) => {
    const way = passed.has(node) ? null : wayBack(graph, node);
    for (const each of way ?? []) passed.add(each);
    return way === null ? [] : [way.join(' → ')];
  });
}
