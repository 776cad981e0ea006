import type { ActorId } from '../ids.ts';
import { fromMicro, toMicro } from '../quantities.ts';
import { jointFactor } from '../rules/judgement.ts';
import type { ScenarioActor } from '../scenario.ts';
import type { SeatScore, State } from '../state/state.ts';
import { actorOf } from '../resolution/read.ts';
import { aimValue } from './aims.ts';

/** Influence spent by each actor over the crisis, points: what it put into the common cause. */
const spent = (state: State): ReadonlyMap<ActorId, number> => {
  const sums = new Map<ActorId, number>();
  for (const row of state.ledger) {
    for (const entry of row) {
      if (entry.kind !== 'act') continue;
      sums.set(entry.seat, (sums.get(entry.seat) ?? 0) + fromMicro(entry.cost));
    }
  }
  return sums;
};

/** R-Judgement. What an ally's joint aims count: all for a leader, less for one that rides free. */
const jointShare = (state: State, actor: ScenarioActor): number => {
  if (actor.role !== 'ally' || actor.gdp === 0) return 1;
  const camp = state.scenario.actors.filter((other) => other.camp === actor.camp && other.gdp > 0);
  const given = spent(state);
  const total = camp.reduce((sum, { id }) => sum + (given.get(id) ?? 0), 0);
  const wealth = camp.reduce((sum, { gdp }) => sum + gdp, 0);
  const mine = total === 0 ? 0 : (given.get(actor.id) ?? 0) / total;
  return jointFactor(mine, actor.gdp / wealth);
};

/** R-Judgement. `100 × Σ w f / Σ w` over the seat's own aims. */
export const scoreOf = (state: State, seat: ActorId): SeatScore => {
  const actor = actorOf(state, seat);
  const joint = actor === undefined ? 1 : jointShare(state, actor);
  const parts = state.scenario.objectives
    .filter((objective) => objective.actor === seat)
    .map((objective) => ({
      ...{ objective: objective.id, kind: objective.kind, weight: objective.weight },
      value: aimValue(state, objective.aim) * (objective.kind === 'joint' ? joint : 1),
    }));
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  const sum = parts.reduce((total, { weight, value }) => total + weight * value, 0);
  const par = state.scenario.lengths.find(({ id }) => id === state.length)?.par[seat];
  return {
    total: toMicro(weights === 0 ? 0 : (100 * sum) / weights),
    par: par === undefined ? null : toMicro(par),
    parts: parts.map((part) => ({
      ...part,
      weight: toMicro(part.weight),
      value: toMicro(part.value),
    })),
  };
};
