import { objectiveId } from '@convoy/engine';
import type { BoardActor, Scenario, ScenarioObjective } from '@convoy/engine';
import { STOCK, within } from './draw.ts';
import type { Draw } from './draw.ts';
import type { Sight } from './sight.ts';

/** R-Home. The elections that the public calendar still holds. */
export const plausibleElections = (sight: Sight): Scenario['elections'] =>
  sight.view.board.elections
    .filter(({ lost, turn }) => lost === null && turn >= sight.view.clock.turn)
    .map(({ actor, date, kind }) => ({ actor, kind, date, lengths: [] }));

/** Whether the view tells that another government may come: by election, or because this one totters. */
const mayChange = ({ view, seat, me }: Sight, { id }: BoardActor): boolean =>
  view.board.elections.some(
    ({ actor, kind, lost }) => actor === id && kind === 'government' && lost === null,
  ) ||
  (id === me && (seat.home?.fall ?? 0) > 0);

/** What a new government begins with at home; a design judgement, as of one just brought in. */
const FRESH = [45, 65] as const;

/** R-Home. Who might come after a government is unknown: one with the same aims, and another temper. */
export const plausibleSuccessors = (
  sight: Sight,
  all: readonly ScenarioObjective[],
  draw: Draw,
): Scenario['successors'] => {
  return sight.view.board.actors
    .filter((actor) => !actor.institution && mayChange(sight, actor))
    .map(({ id }) => ({
      ...{ id: `after-${id.toLowerCase()}`, actor: id, views: [] },
      support: within(draw, `${id}/next-support`, FRESH),
      resolve: within(draw, `${id}/next-resolve`, [STOCK.low[0], STOCK.high[1]]),
      redLine: Math.round(within(draw, `${id}/next-red-line`, [7, 11])),
      objectives: all
        .filter(({ actor }) => actor === id)
        .map(({ kind, weight, aim }, at) => ({
          ...{ id: objectiveId(`next-${id.toLowerCase()}-${at}`), kind, weight, aim },
        })),
    }));
};
