import { instrumentOf } from '@convoy/engine';
import type { Scenario } from '@convoy/engine';
import { within } from './draw.ts';
import type { Draw } from './draw.ts';
import { plausibleActor, plausibleIssues, plausiblePairs } from './plausible-actors.ts';
import { objectivesOf } from './plausible-aims.ts';
import { plausibleEvents } from './plausible-events.ts';
import { plausibleElections, plausibleSuccessors } from './plausible-homes.ts';
import type { Sight } from './sight.ts';

export const LENGTH = 'as-seen';

/**
 * What can be ordered, and by whom: of oneself by one's own menu, of others by what is public; who
 * else may do what is done in private is not known, and taken to be whomever the catalogue allows.
 */
const instrumentsOf = ({ view, me, rules }: Sight): Scenario['instruments'] => {
  const mine = new Set((view.orders?.offerings ?? []).map(({ instrument }) => instrument));
  return rules.instruments.flatMap(({ id, who }): Scenario['instruments'] => {
    const instrument = instrumentOf(id);
    if (instrument === undefined) return [];
    const others = view.board.actors.filter(
      (actor) => actor.id !== me && (who?.includes(actor.id) ?? instrument.who(actor)),
    );
    const all = [...others.map((actor) => actor.id), ...(mine.has(id) ? [me] : [])];
    return [{ id, who: all, tuning: {} }];
  });
};

/** Points of influence a turn at the first level; above it support and isolation decide. */
const FLAT_INCOME = 4;

/** A crisis that would look to this seat as its own does: what it sees as it is, the rest supposed. */
export const plausibleScenario = (sight: Sight, draw: Draw): Scenario => {
  const { view } = sight;
  const { board } = view;
  const ordersPerTurn = view.orders?.ordersPerTurn ?? 2;
  const issues = plausibleIssues(sight, draw);
  const objectives = objectivesOf(sight, issues, draw);
  return {
    ...{ format: 1, id: 'forecast', version: '1.0.0', ordersPerTurn },
    level: ordersPerTurn <= 2 ? 'introductory' : 'standard',
    income: ordersPerTurn <= 2 ? FLAT_INCOME : null,
    dispute: board.dispute,
    lengths: [{ id: LENGTH, minutes: 60, turns: [...sight.rules.turns], par: {} }],
    bands: [{ id: 'all', from: 0, to: 12 }],
    actors: board.actors.map((actor) => plausibleActor(sight, actor, draw)),
    pairs: [...plausiblePairs(sight, draw)],
    issues: [...issues],
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
    injects: plausibleEvents(sight, draw),
    objectives: [...objectives],
    elections: plausibleElections(sight),
    successors: plausibleSuccessors(sight, objectives, draw),
    sources: [],
  };
};
