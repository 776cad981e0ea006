import type { State } from '../state/state.ts';
import { seesAll } from './knows.ts';
import { lineFor } from './line.ts';
import { outcomeOf } from './outcome.ts';
import { lastResolved } from './row.ts';
import { sectionsFor } from './sight.ts';
import type { LedgerSection, TruthSection, View, Viewer } from './types.ts';

type Sections = Pick<View, Exclude<keyof View, symbol>>;

/** Only this module makes views, so a state can never be passed where a view is due. */
function seal(sections: Sections): View;
function seal(sections: Sections): Sections {
  return sections;
}

/** One turn's ledger as the viewer may read it; empty for a turn that has none. */
export const ledgerOf = (state: State, viewer: Viewer, turn: number): LedgerSection => ({
  turn,
  lines: (state.ledger[turn] ?? []).flatMap((entry) => lineFor(state, viewer, entry)),
});

/** What the last resolution brought, and what has happened since. */
const recent = (state: State, viewer: Viewer): LedgerSection => {
  const turn = lastResolved(state);
  const { lines } = ledgerOf(state, viewer, turn);
  const since = turn === state.turn ? [] : ledgerOf(state, viewer, state.turn).lines;
  return { turn, lines: [...lines, ...since] };
};

const truthOf = ({ quantities, contingencies, measures }: State): TruthSection => ({
  quantities,
  contingencies,
  measures,
});

/**
 * What one viewer may know, built field by field. A seat that the scenario lacks sees what the
 * public sees; the review opens with the outcome and is the public's view until then.
 */
export const view = (state: State, asked: Viewer): View => {
  const early = asked.kind === 'review' && state.outcome === null;
  const stranger =
    asked.kind === 'seat' && !state.scenario.actors.some(({ id }) => id === asked.seat);
  const viewer: Viewer = early || stranger ? { kind: 'public' } : asked;
  const { clock, board, seat, paper, orders } = sectionsFor(state, viewer);
  return seal({
    ...{ viewer, clock, board, seat, paper, orders },
    ledger: recent(state, viewer),
    truth: seesAll(viewer) ? truthOf(state) : null,
    outcome: outcomeOf(state),
  });
};
