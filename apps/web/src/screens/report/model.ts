import { actorId } from '@convoy/engine';
import type { ActorId, Entry, EntryId, EntryOf, LedgerLine } from '@convoy/engine';

type Lines = readonly LedgerLine[];
type Change = EntryOf<'change'>;

/** One figure over a turn, by the line that moved it most, and in what that line begins. */
export interface Move {
  readonly entry: Change;
  /** The act, paper, event or draw behind it, as far as the readers can follow; null for none. */
  readonly origin: Entry | null;
  readonly hidden: boolean;
}

export const entriesById = (lines: Lines): ReadonlyMap<EntryId, LedgerLine> =>
  new Map(lines.map((line) => [line.entry.id, line]));

const deeds: readonly Entry['kind'][] = ['act', 'paper', 'inject', 'ruling', 'draw'];

/** Follows a line back to a deed, an event or a draw, and says whether the way was hidden. */
export const originOf = (
  start: LedgerLine,
  byId: ReadonlyMap<EntryId, LedgerLine>,
): Pick<Move, 'origin' | 'hidden'> => {
  let at = start;
  let hidden = start.unknownCause;
  for (let step = 0; step < 20; step += 1) {
    const parents = at.entry.parents.flatMap((id) => byId.get(id) ?? []);
    const next = parents.find(({ entry }) => deeds.includes(entry.kind)) ?? parents[0];
    if (next === undefined) break;
    at = next;
    hidden ||= next.unknownCause;
    if (deeds.includes(at.entry.kind)) break;
  }
  return { origin: deeds.includes(at.entry.kind) ? at.entry : null, hidden };
};

const size = ({ before, after, rule }: Change): number =>
  rule === 'R-Range' ? 0 : Math.abs(after - before);

/** The figures that a turn moved most, each from end to end, largest first. */
export const movesOf = (
  lines: Lines,
  byId: ReadonlyMap<EntryId, LedgerLine>,
  most: number,
): readonly Move[] => {
  const figures = new Map<
    string,
    { first: Change; last: Change; heaviest: LedgerLine; most: number }
  >();
  for (const line of lines) {
    const { entry } = line;
    if (entry.kind !== 'change') continue;
    const key = `${entry.quantity} ${entry.subject}`;
    const known = figures.get(key);
    figures.set(key, {
      first: known?.first ?? entry,
      last: entry,
      heaviest: known === undefined || size(entry) > known.most ? line : known.heaviest,
      most: Math.max(known?.most ?? 0, size(entry)),
    });
  }
  return [...figures.values()]
    .flatMap(({ first, last, heaviest }) =>
      heaviest.entry.kind === 'change'
        ? [
            {
              entry: { ...heaviest.entry, before: first.before, after: last.after },
              ...originOf(heaviest, byId),
            },
          ]
        : [],
    )
    .filter(({ entry }) => Math.abs(entry.after - entry.before) >= 1_000_000)
    .toSorted((a, b) => size(b.entry) - size(a.entry))
    .slice(0, most);
};

const of = <Kind extends Entry['kind']>(lines: Lines, kind: Kind): readonly EntryOf<Kind>[] => {
  const is = (entry: Entry): entry is EntryOf<Kind> => entry.kind === kind;
  return lines.map(({ entry }) => entry).filter(is);
};
export const actsOf = (lines: Lines, seat: string): readonly EntryOf<'act'>[] =>
  of(lines, 'act').filter((act) => act.seat === actorId(seat));
export const papersOf = (lines: Lines): readonly EntryOf<'paper'>[] => of(lines, 'paper');
export const outsideOf = (lines: Lines): readonly Entry[] =>
  lines.map(({ entry }) => entry).filter(({ kind }) => kind === 'inject' || kind === 'ruling');
/** What happened beside deeds and figures, worth a line: clashes, votes, agreements. */
export const eventsOf = (lines: Lines): readonly Entry[] =>
  lines
    .filter(({ entry, headline }) => headline && entry.kind === 'fact')
    .map(({ entry }) => entry);

/** Acts that not everybody could see, of all turns. */
export const secretActs = (lines: Lines): readonly EntryOf<'act'>[] =>
  of(lines, 'act').filter(({ audience }) => audience !== 'all');
export const readersOf = ({ audience }: Entry): readonly ActorId[] =>
  audience === 'all' || audience === 'control' ? [] : audience;

/** Lines that say the same are told once: of seven consents alike the first stands for all. */
export const onceEach = <Line>(
  lines: readonly Line[],
  said: (line: Line) => string,
): readonly { readonly line: Line; readonly times: number }[] => {
  const times = new Map<string, { line: Line; times: number }>();
  for (const line of lines) {
    const key = said(line);
    const known = times.get(key);
    if (known === undefined) times.set(key, { line, times: 1 });
    else known.times += 1;
  }
  return [...times.values()];
};
