import type { ActorId } from '../ids.ts';
import { instrumentOf } from '../instruments/catalogue.ts';
import type { Entry } from '../ledger/entry.ts';
import { partOf } from '../resolution/packages.ts';
import { fromMicro, toMicro } from '../quantities.ts';
import { PART_COST, jointFactor } from '../rules/judgement.ts';
import type { ScenarioActor } from '../scenario.ts';
import type { Package, SeatScore, State } from '../state/state.ts';
import { actorOf } from '../resolution/read.ts';
import { aimValue } from './aims.ts';

/** Acts that carry the common cause: aimed at somebody of another camp, or a motion for it. */
const carries = (state: State, { seat, order }: Extract<Entry, { kind: 'act' }>): boolean => {
  if (order.instrument === 'vote') return true;
  const target = instrumentOf(order.instrument)?.profile(order.params, seat, state)?.target ?? null;
  const camp = target === null ? undefined : actorOf(state, target)?.camp;
  return camp !== undefined && camp !== 'neutral' && camp !== actorOf(state, seat)?.camp;
};

/** Whether a member still does what it signed: until a package has served its turn, what it lifted counts no more. */
const keepsUp = (state: State, pack: Package, seat: ActorId, sector: string): boolean =>
  pack.status !== 'bound' ||
  state.measures.some(
    ({ by, params }) => by === seat && params['package'] === pack.id && params['sector'] === sector,
  );

/** R-Accession. What a member signed and does, as if it had ordered each part by itself, less what it leaves open. */
const carried = (state: State, seat: ActorId): number =>
  state.packages
    .filter(({ members }) => members.includes(seat))
    .flatMap((pack) =>
      partOf(pack, seat).filter(({ sector }) => keepsUp(state, pack, seat, sector)),
    )
    .reduce((sum, { carveOut }) => sum + PART_COST * (1 - carveOut / 100), 0);

/** Points that each actor put into the common cause over the crisis: influence, and parts of packages. */
const given = (state: State): ReadonlyMap<ActorId, number> => {
  const sums = new Map(state.scenario.actors.map(({ id }) => [id, carried(state, id)]));
  for (const row of state.ledger) {
    for (const entry of row) {
      if (entry.kind !== 'act' || !carries(state, entry)) continue;
      sums.set(entry.seat, (sums.get(entry.seat) ?? 0) + fromMicro(entry.cost));
    }
  }
  return sums;
};

/** R-Judgement. What an ally's joint aims count: all for a leader, less for one that rides free. */
const jointShare = (state: State, actor: ScenarioActor): number => {
  if (actor.role !== 'ally' || actor.gdp === 0) return 1;
  const camp = state.scenario.actors.filter((other) => other.camp === actor.camp && other.gdp > 0);
  const put = given(state);
  const total = camp.reduce((sum, { id }) => sum + (put.get(id) ?? 0), 0);
  const wealth = camp.reduce((sum, { gdp }) => sum + gdp, 0);
  const mine = total === 0 ? 0 : (put.get(actor.id) ?? 0) / total;
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
