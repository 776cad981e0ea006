import type { ActorId, EntryId } from '../../ids.ts';
import {
  MOST_RALLY,
  cappedSupport,
  concessionCost,
  fatigueFlow,
  rallyFade,
  supportFlow,
} from '../../rules/home.ts';
import { renewal, income } from '../../rules/influence.ts';
import { shown } from '../../rules/worked.ts';
import type { ScenarioActor } from '../../scenario.ts';
import type { Phase, PhaseContext } from '../context.ts';
import { deliveriesOf } from '../deliveries.ts';
import { isolationOf } from '../economy/press.ts';
import type { Delivery } from '../deliveries.ts';
import { effortOf, strainFelt } from '../effort.ts';
import { judgeGovernment } from '../falls.ts';
import { stakesOf } from '../off-ramps.ts';
import { quantity, turnDays } from '../read.ts';

const own = (
  context: PhaseContext,
  actor: ActorId,
  id: 'support' | 'fatigue' | 'rally' | 'influence',
  by: number,
  because: readonly EntryId[],
  terms: Parameters<PhaseContext['change']>[0]['terms'],
): void => {
  if (by === 0) return;
  const rule = id === 'influence' ? 'R-Influence' : 'R-Home';
  context.change({ rule, quantity: id, subject: actor, by, because, audience: [actor], terms });
};

/** R-Home: what giving way this turn costs the one that gives way. */
const concede = (context: PhaseContext, actor: ScenarioActor, delivery: Delivery): number => {
  const { state } = context;
  const stakes = stakesOf(state, actor.id, delivery.issue, delivery.from, delivery.to);
  const cost = concessionCost(
    stakes.value,
    actor.resolve,
    delivery.move.value === 0 ? 0 : delivery.share,
  );
  const terms = [...cost.terms, ...stakes.terms];
  own(context, actor.id, 'support', cost.value, [delivery.act], terms);
  return cost.value;
};

/** What a year of nothing would lead support back to: where the actor started. */
const moodOf = (context: PhaseContext, actor: ScenarioActor): Parameters<typeof supportFlow>[0] => {
  const { state } = context;
  return {
    support: quantity(state, 'support', actor.id),
    base: actor.start.support,
    fatigue: quantity(state, 'fatigue', actor.id),
    strain: strainFelt(state, actor),
    accountability: actor.accountability,
  };
};

/** Rally that fades, and what of it stood above the most that a rally can be. */
const fade = (context: PhaseContext, actor: ActorId): number => {
  const rally = quantity(context.state, 'rally', actor);
  const by = rallyFade(rally, turnDays(context.state)) - Math.max(0, rally - MOST_RALLY);
  own(context, actor, 'rally', by, [], [shown('rally', rally)]);
  own(context, actor, 'support', by, [], [shown('rally-fades', by)]);
  return by;
};

/** No more than 15 points of support either way in one turn. */
const cap = (context: PhaseContext, actor: ActorId, wanted: number): void => {
  const over = cappedSupport(wanted) - wanted;
  own(context, actor, 'support', over, [], [shown('most-a-turn', cappedSupport(wanted))]);
};

const influence = (context: PhaseContext, actor: ScenarioActor): void => {
  const { state } = context;
  const fixed = state.scenario.income;
  const alone = fixed === null ? isolationOf(state, actor.id) : 0;
  const earned = income(fixed, quantity(state, 'support', actor.id), alone);
  const standing = state.measures.filter(
    (measure) => measure.by === actor.id && measure.layer !== 'talks' && measure.layer !== null,
  ).length;
  const worked = renewal(quantity(state, 'influence', actor.id), earned, standing);
  own(context, actor.id, 'influence', worked.value, [], worked.terms);
};

/** Support, fatigue and rally at home, elections and falls, what concessions cost, and influence for the next turn. */
export const home: Phase = (context) => {
  const { state, orders } = context;
  const deliveries = deliveriesOf(state, orders);
  const days = turnDays(state);
  for (const actor of state.scenario.actors) {
    influence(context, actor);
    if (actor.institution) continue;
    const weary = fatigueFlow(effortOf(state, actor), days);
    own(context, actor.id, 'fatigue', weary.value, [], weary.terms);
    if (judgeGovernment(context, actor)) continue;
    const flow = supportFlow(moodOf(context, actor), days);
    own(context, actor.id, 'support', flow.value, [], flow.terms);
    const mine = deliveries.filter((delivery) => delivery.seat === actor.id);
    const given = mine.reduce((sum, delivery) => sum + concede(context, actor, delivery), 0);
    cap(context, actor.id, flow.value + given + fade(context, actor.id));
  }
};
