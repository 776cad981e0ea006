import type { Entry, EntryOf } from '../ledger/entry.ts';
import type { State } from '../state/state.ts';
import { sees, viewerIn } from './knows.ts';
import { lineFor } from './line.ts';
import { isHeadline } from './place.ts';
import { lastResolved } from './row.ts';
import type { LedgerLine, LedgerSection, Viewer } from './types.ts';

type Lines = LedgerSection['lines'];
type Change = EntryOf<'change'>;
const NO_ENTRIES: readonly Entry[] = [];

const seenIn = (state: State, viewer: Viewer, turn: number): readonly Entry[] =>
  (state.ledger[turn] ?? NO_ENTRIES).filter((entry) => sees(viewer, entry));

/** One turn's whole ledger as the viewer may read it; empty for a turn that has none. */
export const ledgerOf = (state: State, asked: Viewer, turn: number): LedgerSection => {
  const viewer = viewerIn(state, asked);
  const lines = seenIn(state, viewer, turn).map((entry) => lineFor(state, viewer, entry));
  return { turn, lines };
};

/** What several causes did to one figure in a turn, as far as the viewer knows of them. */
interface Figure {
  readonly first: Change;
  last: Change;
  /** The cause that moved it most: it stands for all of them. */
  heaviest: Change;
}

const size = ({ before, after, rule }: Change): number =>
  rule === 'R-Range' ? 0 : Math.abs(after - before);
const keyOf = ({ quantity, subject }: Change): string => `${quantity}/${subject}`;

const figuresOf = (entries: readonly Entry[]): ReadonlyMap<string, Figure> => {
  const figures = new Map<string, Figure>();
  for (const entry of entries) {
    if (entry.kind !== 'change') continue;
    const figure = figures.get(keyOf(entry));
    if (figure === undefined) {
      figures.set(keyOf(entry), { first: entry, last: entry, heaviest: entry });
      continue;
    }
    figure.last = entry;
    if (size(entry) > size(figure.heaviest)) figure.heaviest = entry;
  }
  return figures;
};

/** What is worth a line of one row: deeds and events, and each figure once, from end to end. */
const headlines = (state: State, viewer: Viewer, entries: readonly Entry[]): Lines => {
  const figures = figuresOf(entries);
  const lines: LedgerLine[] = [];
  for (const entry of entries) {
    if (entry.kind !== 'change') {
      if (isHeadline(entry)) lines.push(lineFor(state, viewer, entry));
      continue;
    }
    const figure = figures.get(keyOf(entry));
    if (figure?.heaviest !== entry) continue;
    const whole: Change = { ...entry, before: figure.first.before, after: figure.last.after };
    const line = lineFor(state, viewer, whole);
    if (line.headline) lines.push(line);
  }
  return lines;
};

/** Rows never change once written, nor do their causes: each viewer's lines of a row are cut once. */
const cut = new WeakMap<readonly Entry[], Map<string, Lines>>();

const headlinesOf = (state: State, viewer: Viewer, turn: number): Lines => {
  const row = state.ledger[turn] ?? NO_ENTRIES;
  const key = viewer.kind === 'seat' ? `seat ${viewer.seat}` : viewer.kind;
  const known = cut.get(row) ?? new Map<string, Lines>();
  const found = known.get(key);
  if (found !== undefined) return found;
  const lines = headlines(state, viewer, seenIn(state, viewer, turn));
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
