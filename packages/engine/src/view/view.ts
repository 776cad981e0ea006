import type { Entry } from '../ledger/entry.ts';
import type { State } from '../state/state.ts';
import { seesAll, viewerIn } from './knows.ts';
import { lineFor } from './line.ts';
import { outcomeOf } from './outcome.ts';
import { lastResolved } from './row.ts';
import { sectionsFor } from './sight.ts';
import type { LedgerLine, LedgerSection, TruthSection, View, Viewer } from './types.ts';

type Sections = Pick<View, Exclude<keyof View, symbol>>;

/** Only this module makes views, so a state can never be passed where a view is due. */
function seal(sections: Sections): View;
function seal(sections: Sections): Sections {
  return sections;
}

type Lines = LedgerSection['lines'];
/** Rows never change once written, nor do their causes: each viewer's lines of a row are cut once. */
const cut = new WeakMap<readonly Entry[], Map<string, Lines>>();
const NO_ENTRIES: readonly Entry[] = [];

const linesOf = (state: State, viewer: Viewer, turn: number): Lines => {
  const row = state.ledger[turn] ?? NO_ENTRIES;
  const key = viewer.kind === 'seat' ? `seat ${viewer.seat}` : viewer.kind;
  const known = cut.get(row) ?? new Map<string, Lines>();
  const found = known.get(key);
  if (found !== undefined) return found;
  const lines: LedgerLine[] = [];
  for (const entry of row) {
    const line = lineFor(state, viewer, entry);
    if (line !== null) lines.push(line);
  }
  known.set(key, lines);
  cut.set(row, known);
  return lines;
};

/** One turn's ledger as the viewer may read it; empty for a turn that has none. */
export const ledgerOf = (state: State, viewer: Viewer, turn: number): LedgerSection => ({
  turn,
  lines: linesOf(state, viewerIn(state, viewer), turn),
});

/** What the last resolution brought, and what has happened since. */
const recent = (state: State, viewer: Viewer): LedgerSection => {
  const turn = lastResolved(state);
  const lines = linesOf(state, viewer, turn);
  const since = turn === state.turn ? [] : linesOf(state, viewer, state.turn);
  return { turn, lines: since.length === 0 ? lines : [...lines, ...since] };
};

const truthOf = ({ quantities, contingencies, measures }: State): TruthSection => ({
  quantities,
  contingencies,
  measures,
});

/** What one viewer may know, built field by field; see `viewerIn` for who counts as what. */
export const view = (state: State, asked: Viewer): View => {
  const viewer = viewerIn(state, asked);
  const { clock, board, seat, paper, orders } = sectionsFor(state, viewer);
  return seal({
    viewer,
    clock,
    board,
    seat,
    paper,
    orders,
    ledger: recent(state, viewer),
    truth: seesAll(viewer) ? truthOf(state) : null,
    outcome: outcomeOf(state),
  });
};
