import { catalogue, instrumentOf } from '@convoy/engine';
import type { Scenario } from '@convoy/engine';
import { within } from './draw.ts';
import type { Draw } from './draw.ts';
import {
  objectivesOf,
  plausibleActor,
  plausibleIssues,
  plausiblePairs,
} from './plausible-actors.ts';
import { plausibleElections, plausibleSuccessors, plausibleTurns } from './plausible-homes.ts';
import type { Sight } from './sight.ts';

export const LENGTH = 'as-seen';

/**
 * What can be ordered: the seat's own menu, answers of those under pressure, and whatever has left
 * something on the board. Who may order what is the catalogue's rule; the seat's own menu is known.
 */
const instrumentsOf = ({ view, me, seat }: Sight): Scenario['instruments'] => {
  const mine = new Set((view.orders?.offerings ?? []).map(({ instrument }) => instrument));
  const seen = new Set<string>(mine);
  for (const { id, family } of catalogue) if (family === 'answer') seen.add(id);
  for (const { instrument } of view.board.ties) if (instrument !== null) seen.add(instrument);
  const own = view.board.actors.find(({ id }) => id === seat.seat);
  return [...seen].flatMap((id): Scenario['instruments'] => {
    const instrument = instrumentOf(id);
    if (instrument === undefined) return [];
    const byRule = own !== undefined && instrument.who(own);
    if (byRule === mine.has(id)) return [{ id, who: null, tuning: {} }];
    const others = view.board.actors.filter((actor) => actor.id !== me && instrument.who(actor));
    const who = [...others.map((actor) => actor.id), ...(mine.has(id) ? [me] : [])];
    return [{ id, who, tuning: {} }];
  });
};

/** Points of influence a turn at the first level; above it support and isolation decide. */
const FLAT_INCOME = 4;

/** A crisis that would look to this seat as its own does: what it sees as it is, the rest supposed. */
export const plausibleScenario = (sight: Sight, draw: Draw): Scenario => {
  const { view } = sight;
  const { board } = view;
  const ordersPerTurn = view.orders?.ordersPerTurn ?? 2;
  return {
    ...{ format: 1, id: 'forecast', version: '1.0.0', ordersPerTurn },
    level: ordersPerTurn <= 2 ? 'introductory' : 'standard',
    income: ordersPerTurn <= 2 ? FLAT_INCOME : null,
    dispute: board.dispute,
    lengths: [{ id: LENGTH, minutes: 60, turns: plausibleTurns(sight), par: {} }],
    bands: [{ id: 'all', from: 0, to: 12 }],
    actors: board.actors.map((actor) => plausibleActor(sight, actor, draw)),
    pairs: [...plausiblePairs(sight, draw)],
    issues: [...plausibleIssues(sight, draw)],
    instruments: instrumentsOf(sight),
    sectors: [...board.sectors],
    exposures: [...board.exposures],
    assets: [...board.assets],
    institutions: board.institutions.map(({ actor, rule, seats, others }) => ({
      ...{ actor, rule, seats: [...seats] },
      blocs:
        others === 0
          ? []
          : [{ id: 'others', members: others, lean: within(draw, `${actor}/lean`, [-0.5, 0.5]) }],
    })),
    injects: [],
    objectives: [...objectivesOf(sight)],
    elections: plausibleElections(sight),
    successors: plausibleSuccessors(sight, draw),
    sources: [],
  };
};
