import type { Entry, EntryOf } from '../ledger/entry.ts';
import { withinRange } from '../quantities.ts';
import type { State } from '../state/state.ts';
import { knowsExactly, nameOf, sees, viewerIn } from './knows.ts';
import { lineFor } from './line.ts';
import { isHeadline, isHeadlineChange } from './place.ts';
import { changesIn, lastResolved } from './row.ts';
import type { LedgerLine, LedgerSection, Viewer } from './types.ts';

type Lines = LedgerSection['lines'];
type Change = EntryOf<'change'>;
const NO_ENTRIES: readonly Entry[] = [];

/** One turn's whole ledger as the viewer may read it; empty for a turn that has none. */
export const ledgerOf = (state: State, asked: Viewer, turn: number): LedgerSection => {
  const viewer = viewerIn(state, asked);
  const lines = (state.ledger[turn] ?? NO_ENTRIES)
    .filter((entry) => sees(viewer, entry))
    .map((entry) => lineFor(state, viewer, entry));
  return { turn, lines };
};

/** The change that stands for all of a turn's to one figure: the cause that moved it most. */
const size = ({ before, after, rule }: Change): number =>
  rule === 'R-Range' ? 0 : Math.abs(after - before);

const heaviestOf = (changes: readonly Change[], first: Change): Change => {
  let heaviest = first;
  for (const one of changes) if (size(one) > size(heaviest)) heaviest = one;
  return heaviest;
};

/** By the entry that stands for it: each figure worth a line, from end to end as far as is known. */
const figuresOf = (state: State, viewer: Viewer, turn: number): ReadonlyMap<Entry, Change> => {
  const figures = new Map<Entry, Change>();
  for (const all of changesIn(state, turn)) {
    const [any] = all;
    if (any === undefined || !knowsExactly(viewer, any.quantity, any.subject)) continue;
    const seen = all.filter((entry) => sees(viewer, entry));
    const [first] = seen;
    const last = seen.at(-1);
    if (first === undefined || last === undefined) continue;
    const before = withinRange(first.quantity, first.before);
    const after = withinRange(first.quantity, last.after);
    // Lines are dear to write, so whether it is worth one is asked first.
    if (!isHeadlineChange(first.quantity, after - before)) continue;
    const heaviest = heaviestOf(seen, first);
    figures.set(heaviest, { ...heaviest, before, after });
  }
  return figures;
};

/** What is worth a line of one row: deeds and events, and each figure once, from end to end. */
const headlines = (state: State, viewer: Viewer, turn: number): Lines => {
  const figures = figuresOf(state, viewer, turn);
  const lines: LedgerLine[] = [];
  for (const entry of state.ledger[turn] ?? NO_ENTRIES) {
    const line = entry.kind === 'change' ? figures.get(entry) : entry;
    if (line === undefined || !isHeadline(line) || !sees(viewer, entry)) continue;
    lines.push(lineFor(state, viewer, line));
  }
  return lines;
};

/** Rows never change once written, nor do their causes: each viewer's lines of a row are cut once. */
const cut = new WeakMap<readonly Entry[], Map<string, Lines>>();

const headlinesOf = (state: State, viewer: Viewer, turn: number): Lines => {
  const row = state.ledger[turn] ?? NO_ENTRIES;
  const key = nameOf(viewer);
  const known = cut.get(row) ?? new Map<string, Lines>();
  const found = known.get(key);
  if (found !== undefined) return found;
  const lines = headlines(state, viewer, turn);
  known.set(key, lines);
  cut.set(row, known);
  return lines;
};

/** What the last resolution brought, and what has happened since: headlines, the rest on request. */
export const newsOf = (state: State, viewer: Viewer): LedgerSection => {
  const turn = lastResolved(state);
  const lines = headlinesOf(state, viewer, turn);
  const since = turn === state.turn ? [] : headlinesOf(state, viewer, state.turn);
  return { turn, lines: since.length === 0 ? lines : [...lines, ...since] };
};
