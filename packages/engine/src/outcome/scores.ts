import type { ActorId } from '../ids.ts';
import { instrumentOf } from '../instruments/catalogue.ts';
import type { Entry } from '../ledger/entry.ts';
import { partOf } from '../resolution/packages.ts';
import { fromMicro, toMicro } from '../quantities.ts';
import { PART_COST, jointFactor } from '../rules/judgement.ts';
import type { ScenarioActor, ScenarioObjective } from '../scenario.ts';
import type { Fall, Package, SeatScore, State } from '../state/state.ts';
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

type Part = SeatScore['parts'][number];
/** One government's card as it counts in the end, each part worth what it says on the card. */
interface Card {
  readonly turns: number;
  readonly parts: readonly { readonly of: ScenarioObjective; readonly value: number }[];
}

const cardOf = (
  state: State,
  objectives: readonly ScenarioObjective[],
  joint: number,
  turns: number,
  atHome: Fall['atHome'] = {},
): Card => ({
  turns,
  parts: objectives.map((of) => {
    const frozen = of.kind === 'home' ? atHome[of.id] : undefined;
    const value = frozen === undefined ? aimValue(state, of.aim) : fromMicro(frozen);
    return { of, value: value * (of.kind === 'joint' ? joint : 1) };
  }),
});

const weightOf = ({ parts }: Card): number => parts.reduce((sum, { of }) => sum + of.weight, 0);
const valueOf = (card: Card): number => {
  const sum = card.parts.reduce((total, { of, value }) => total + of.weight * value, 0);
  const weights = weightOf(card);
  return weights === 0 ? 0 : sum / weights;
};

/** The cards under which a seat was played, the oldest first, with the turns that each was in force. */
const cardsOf = (state: State, seat: ActorId, joint: number): readonly Card[] => {
  const falls = state.falls.filter(({ actor }) => actor === seat);
  const now = state.scenario.objectives.filter(({ actor }) => actor === seat);
  const since = (at: number): number => falls[at - 1]?.turn ?? 0;
  return [
    ...falls.map((fall, at) => cardOf(state, fall.card, joint, fall.turn - since(at), fall.atHome)),
    cardOf(state, now, joint, state.turn - since(falls.length)),
  ];
};

/**
 * R-Judgement. `100 × Σ w f / Σ w` over the seat's own aims. Where governments fell, each card counts
 * by its turns, its aims at home as they stood at the fall, and the whole is never more than a fallen
 * card would have made by itself: a fall is no way to a better score.
 */
export const scoreOf = (state: State, seat: ActorId): SeatScore => {
  const actor = actorOf(state, seat);
  const cards = cardsOf(state, seat, actor === undefined ? 1 : jointShare(state, actor));
  const turns = cards.reduce((sum, card) => sum + card.turns, 0);
  const share = (card: Card): number => (turns === 0 ? 1 / cards.length : card.turns / turns);
  const mean = cards.reduce((sum, card) => sum + share(card) * valueOf(card), 0);
  const ceiling = Math.min(1, ...cards.slice(0, -1).map(valueOf));
  const par = state.scenario.lengths.find(({ id }) => id === state.length)?.par[seat];
  return {
    total: toMicro(100 * Math.min(mean, ceiling)),
    par: par === undefined ? null : toMicro(par),
    parts: cards.flatMap((card) =>
      card.parts.map(({ of, value }): Part => ({
        objective: of.id,
        kind: of.kind,
        // One card alone keeps the weights that are written on it.
        weight: toMicro(
          cards.length === 1 ? of.weight : (share(card) * of.weight) / (weightOf(card) || 1),
        ),
        value: toMicro(value),
      })),
    ),
  };
};
