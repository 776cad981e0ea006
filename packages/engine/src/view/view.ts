import type { State } from '../state/state.ts';
import { seesAll, viewerIn } from './knows.ts';
import { newsOf } from './ledger.ts';
import { outcomeOf } from './outcome.ts';
import { menuFor, sightOf } from './sight.ts';
import type { TruthSection, View, Viewer } from './types.ts';

type Sections = Pick<View, Exclude<keyof View, symbol>>;

/** Only this module makes views, so a state can never be passed where a view is due. */
function seal(sections: Sections): View;
function seal(sections: Sections): Sections {
  return sections;
}

const truthOf = ({ quantities, contingencies, measures }: State): TruthSection => ({
  quantities,
  contingencies,
  measures,
});

/** What one viewer may know, built field by field; see `viewerIn` for who counts as what. */
export const view = (state: State, asked: Viewer): View => {
  const viewer = viewerIn(state, asked);
  const { clock, board, seat, paper } = sightOf(state, viewer);
  return seal({
    viewer,
    clock,
    board,
    seat,
    paper,
    orders: menuFor(state, viewer),
    ledger: newsOf(state, viewer),
    truth: seesAll(viewer) ? truthOf(state) : null,
    outcome: outcomeOf(state),
  });
};
