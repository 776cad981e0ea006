import type { Entry, LedgerLine } from '@convoy/engine';

const namesIn = (value: unknown, known: ReadonlySet<string>): readonly string[] => {
  // The bearer of a figure: `USA`, `CUB~USA`, `USA>SOV`, `USA#oil`.
  if (typeof value === 'string') return value.split(/[~>#]/).filter((part) => known.has(part));
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((one) => namesIn(one, known));
};

/** What an entry itself is about, without who may know of it. */
const content = (entry: Entry): unknown => {
  switch (entry.kind) {
    case 'act':
      return [entry.seat, entry.order.params];
    case 'paper':
      return [entry.seat, entry.act];
    case 'change':
      return entry.subject;
    case 'fact':
      return entry.fact;
    case 'draw':
      return entry.key.split('/');
    case 'inject':
    case 'ruling':
      return null;
  }
};

/** Whom a step is about, and whom it moved at once by more than a little: to light up on the board. */
export const litBy = (
  entry: Entry,
  lines: readonly LedgerLine[],
  actors: readonly string[],
): ReadonlySet<string> => {
  const known = new Set(actors);
  const moved = lines.filter(
    ({ headline, entry: { parents } }) => headline && parents.includes(entry.id),
  );
  return new Set(
    [entry, ...moved.map((line) => line.entry)].flatMap((one) => namesIn(content(one), known)),
  );
};
