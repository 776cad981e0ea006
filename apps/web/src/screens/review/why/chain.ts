import type { Entry, EntryId, LedgerLine } from '@convoy/engine';

/** Everything that the reader may know of, by its id. */
export type GameRecord = ReadonlyMap<EntryId, LedgerLine>;

/** One cause in the picture; without a line, a cause that the reader may not know. */
export interface CauseNode {
  readonly id: string;
  readonly line: LedgerLine | null;
  /** Steps back from what is asked about, along the longest way. */
  readonly column: number;
  readonly row: number;
  /** Shown nodes that brought it about. */
  readonly causes: readonly string[];
  /** Causes that are not shown yet. */
  readonly behind: number;
}
export interface Chain {
  readonly nodes: readonly CauseNode[];
  readonly columns: number;
}

/** How far back the picture goes by itself, and how many causes of one thing it shows unasked. */
const depth = 3;
const most = 4;

const order = {
  act: 0,
  paper: 0,
  ruling: 1,
  inject: 1,
  draw: 2,
  fact: 3,
  change: 4,
} as const satisfies Record<Entry['kind'], number>;
const size = (entry: Entry): number =>
  entry.kind === 'change' ? Math.abs(entry.after - entry.before) : 0;

/** What brought an entry about, choices and events first, then what moved most. */
export const causesOf = (record: GameRecord, { entry }: LedgerLine): readonly LedgerLine[] =>
  entry.parents
    .flatMap((id) => record.get(id) ?? [])
    .toSorted((a, b) => order[a.entry.kind] - order[b.entry.kind] || size(b.entry) - size(a.entry));

interface Found {
  readonly line: LedgerLine | null;
  readonly causes: readonly string[];
  readonly behind: number;
}
/** Turns follow one another: what lies behind the opening of one is seldom what was asked for. */
const isTurn = ({ entry }: LedgerLine): boolean =>
  entry.kind === 'fact' && entry.fact.type === 'turn.opened';
const unknownOf = (id: EntryId): string => `unknown ${id}`;

/** The part of the record that is shown: level by level back from the start. */
const found = (
  record: GameRecord,
  start: LedgerLine,
  opened: ReadonlySet<string>,
): ReadonlyMap<string, Found> => {
  const all = new Map<string, Found>();
  let level: readonly LedgerLine[] = [start];
  for (let at = 0; level.length > 0; at += 1) {
    const next: LedgerLine[] = [];
    for (const line of level) {
      const { id } = line.entry;
      if (all.has(id)) continue;
      const causes = causesOf(record, line);
      const open = opened.has(id);
      const near = at < depth && !isTurn(line);
      const shown = open ? causes : near ? causes.slice(0, most) : [];
      const hidden = line.unknownCause && (open || near);
      all.set(id, {
        line,
        causes: [...shown.map(({ entry }) => entry.id), ...(hidden ? [unknownOf(id)] : [])],
        behind: causes.length - shown.length + (line.unknownCause && !hidden ? 1 : 0),
      });
      if (hidden) all.set(unknownOf(id), { line: null, causes: [], behind: 0 });
      next.push(...shown);
    }
    level = next;
  }
  return all;
};

/** Each node one column further back than the furthest of what it brought about. */
const columnsOf = (all: ReadonlyMap<string, Found>, start: string): ReadonlyMap<string, number> => {
  const columns = new Map<string, number>([[start, 0]]);
  // A cause always came before its effect, so there is an end to this.
  const push = (id: string): void => {
    const column = columns.get(id) ?? 0;
    for (const cause of all.get(id)?.causes ?? [])
      if ((columns.get(cause) ?? 0) < column + 1) {
        columns.set(cause, column + 1);
        push(cause);
      }
  };
  push(start);
  return columns;
};

/** The causes of an entry, laid out in columns: effects right, causes left, each near its effects. */
export const chainOf = (
  record: GameRecord,
  start: LedgerLine,
  opened: ReadonlySet<string>,
): Chain => {
  const all = found(record, start, opened);
  const columns = columnsOf(all, start.entry.id);
  const last = Math.max(...columns.values());
  const nodes: CauseNode[] = [];
  for (let column = 0; column <= last; column += 1) {
    const here = [...all]
      .filter(([id]) => columns.get(id) === column)
      .map(([id, one]) => {
        const effects = nodes.filter(({ causes }) => causes.includes(id));
        const sum = effects.reduce((total, effect) => total + effect.row, 0);
        return { id, ...one, pull: effects.length === 0 ? 0 : sum / effects.length };
      })
      .toSorted((a, b) => a.pull - b.pull);
    const middle = here.reduce((total, { pull }) => total + pull, 0) / Math.max(1, here.length);
    for (const [index, { id, line, causes, behind }] of here.entries()) {
      const row = middle + index - (here.length - 1) / 2;
      nodes.push({ id, line, causes, behind, column, row });
    }
  }
  return { nodes, columns: last + 1 };
};

/** Where an arrow key leads: left to a cause, right to an effect, up and down within the column. */
export const stepFrom = (chain: Chain, id: string, key: string): string | null => {
  const at = chain.nodes.find((node) => node.id === id);
  if (at === undefined) return null;
  const nearest = (nodes: readonly CauseNode[]): string | null =>
    nodes.toSorted((a, b) => Math.abs(a.row - at.row) - Math.abs(b.row - at.row))[0]?.id ?? null;
  switch (key) {
    case 'ArrowLeft':
      return nearest(chain.nodes.filter((node) => at.causes.includes(node.id)));
    case 'ArrowRight':
      return nearest(chain.nodes.filter((node) => node.causes.includes(id)));
    case 'ArrowUp':
      return nearest(chain.nodes.filter(({ column, row }) => column === at.column && row < at.row));
    case 'ArrowDown':
      return nearest(chain.nodes.filter(({ column, row }) => column === at.column && row > at.row));
    default:
      return null;
  }
};

/** Under which effect each cause is told in a list that tells everything once; the rest refer to it. */
export const toldUnder = (chain: Chain): ReadonlyMap<string, string> => {
  const byId = new Map(chain.nodes.map((node) => [node.id, node]));
  const under = new Map<string, string>();
  const walk = (id: string): void => {
    for (const cause of byId.get(id)?.causes ?? [])
      if (!under.has(cause)) {
        under.set(cause, id);
        walk(cause);
      }
  };
  const [start] = chain.nodes;
  if (start !== undefined) walk(start.id);
  return under;
};
