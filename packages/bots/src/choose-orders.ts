import type { Order, View } from '@convoy/engine';
import { judge, menuOf, toMicro } from '@convoy/engine';
import { drawFor, inMood } from './bot.ts';
import type { BotDeps, BotReason, OrderDecision } from './bot.ts';
import { settingsOf } from './candidates.ts';
import { openDesk } from './desk.ts';
import type { Desk } from './desk.ts';
import { costOf, reliefOf } from './home.ts';
import { outlooks } from './outlook.ts';
import { priceOf } from './price.ts';
import type { Price } from './price.ts';
import { reserveOf } from './reserve.ts';
import { readSituation } from './situation.ts';

interface Candidate {
  readonly order: Order;
  readonly price: Price;
  /** Total with the bot's mild variation, by which candidates are ranked. */
  readonly rank: number;
}

/** Instruments used last turn weigh half (R-Influence): the same signal twice wears thin. */
const usedLately = (view: View, me: string): ReadonlySet<string> => {
  const used = new Set<string>();
  for (const { entry } of view.ledger.lines)
    if (entry.kind === 'act' && entry.seat === me) used.add(entry.order.instrument);
  return used;
};
const STALE = 0.4;
const WORN: ReadonlySet<string> = new Set([
  'declassify',
  'vote',
  'back-channel',
  'mediation',
  'aid',
  'summit',
  'transparency',
  'demarche',
  'exercise',
]);

/** Speeches to one's own public are one signal, whatever they are called. */
const SPEECHES = ['address', 'rally'];

const isWorn = (instrument: string, used: ReadonlySet<string>): boolean =>
  SPEECHES.includes(instrument)
    ? SPEECHES.some((speech) => used.has(speech))
    : WORN.has(instrument) && used.has(instrument);

const candidatesOf = (desk: Desk, deps: BotDeps): readonly Candidate[] => {
  const { situation, temperament } = desk;
  const used = usedLately(situation.view, situation.me);
  const disputes = desk.disputes.map(({ dispute }) => dispute);
  // What is left over after the last turn buys nothing.
  const saved = situation.turnsLeft > 1 ? temperament.thrift : 0;
  return menuOf(situation.view.orders).flatMap((offering) => {
    const most = situation.influence + reliefOf(situation);
    if (offering.blocked !== null || offering.cost > most) return [];
    const worn = isWorn(offering.instrument, used);
    const mood = drawFor(deps, situation.turn, offering.instrument) - 0.5;
    return settingsOf(situation, disputes, offering).map((params) => {
      const order: Order = { instrument: offering.instrument, params, rationale: '', meant: null };
      const price = priceOf(desk, order);
      const fresh = worn && price.total > 0 ? price.total * STALE : price.total;
      const rank = fresh + mood * 2 * temperament.variation - offering.cost * saved;
      return { order, price, rank };
    });
  });
};

/** Orders that one person would not give together. */
const clash = (a: Candidate, b: Candidate): boolean => {
  const [one, two] = [a.order.instrument, b.order.instrument];
  const issue = a.order.params['issue'];
  if (one === two) {
    if (one === 'comply') return issue === b.order.params['issue'];
    if (one === 'stand-down') return a.order.params['measure'] === b.order.params['measure'];
    if (one === 'mediation') return a.price.effects.pair === b.price.effects.pair;
    return true;
  }
  const easing = [one, two].some((id) => id === 'stand-down' || id === 'comply');
  const raising = [a, b].some(({ price }) => price.effects.weight > 5);
  if (SPEECHES.includes(one) && SPEECHES.includes(two)) return true;
  const stalling = [one, two].includes('stall') && [one, two].includes('comply');
  return (easing && raising) || stalling;
};

/** A second hostile act in the same turn adds a quarter of its heat, and less to the pressure. */
const SECOND_PUSH = 0.6;
const besides = (candidate: Candidate, chosen: readonly Candidate[]): number => {
  const { target, weight } = candidate.price.effects;
  const pushed = chosen.some(
    ({ price }) =>
      weight > 0 && price.effects.weight > 0 && price.effects.target?.id === target?.id,
  );
  return pushed ? candidate.rank * SECOND_PUSH : candidate.rank;
};

const isLegal = (view: View, chosen: readonly Candidate[]): boolean =>
  judge(
    view,
    chosen.map(({ order }) => order),
  ).refusals.length === 0;

/** Takes the best that fits beside what is taken, as long as it is worth the bother. */
const pickFrom = (
  desk: Desk,
  ranked: readonly Candidate[],
  tried: boolean,
): readonly Candidate[] => {
  const { view, seat, influence } = desk.situation;
  let chosen: readonly Candidate[] = [];
  let left = influence + reliefOf(desk.situation);
  const kept = reserveOf(desk.situation);
  for (const candidate of ranked) {
    if (chosen.length >= seat.ordersPerTurn || candidate.rank < desk.temperament.bother) break;
    if (besides(candidate, chosen) < desk.temperament.bother) continue;
    const spare = candidate.price.effects.weight >= kept.from ? left : left - kept.points;
    const cost = costOf(desk.situation, candidate.order);
    if (cost > spare || chosen.some((other) => clash(candidate, other))) continue;
    if (tried && !isLegal(view, [candidate])) continue;
    chosen = [...chosen, candidate];
    left -= cost;
  }
  return chosen;
};

/** The whole set is checked at once; only where it fails is each order tried by itself. */
const pick = (desk: Desk, ranked: readonly Candidate[]): readonly Candidate[] => {
  const { view } = desk.situation;
  const chosen = pickFrom(desk, ranked, false);
  if (isLegal(view, chosen)) return chosen;
  const tried = pickFrom(desk, ranked, true);
  return isLegal(view, tried) ? tried : tried.slice(0, 1);
};

const reasonFor = ({ order, price, rank }: Candidate): BotReason => ({
  code: 'order-chosen',
  instrument: order.instrument,
  about: price.effects.target?.id ?? price.effects.pair ?? null,
  gain: toMicro(rank),
  detail: {
    leverage: toMicro(price.leverage),
    danger: toMicro(price.danger),
    aims: toMicro(price.aims),
    word: toMicro(price.word),
  },
});

const worthOfPlan = (plan: readonly Candidate[]): number =>
  plan.reduce((sum, { rank }) => sum + rank, 0);

/** What the best of all other plans promises: one order more, one less, or another in its place. */
const secondPlan = (
  desk: Desk,
  ranked: readonly Candidate[],
  chosen: readonly Candidate[],
): number => {
  const { seat, influence } = desk.situation;
  const fits = (plan: readonly Candidate[], one: Candidate): boolean =>
    plan.length < seat.ordersPerTurn &&
    plan.reduce(
      (sum, { order }) => sum + costOf(desk.situation, order),
      costOf(desk.situation, one.order),
    ) <=
      influence + reliefOf(desk.situation) &&
    !plan.some((other) => clash(one, other));
  const less = chosen.map((left) => chosen.filter((one) => one !== left));
  const others = [chosen, ...less].flatMap((plan) => {
    const one = ranked.find((known) => !chosen.includes(known) && fits(plan, known));
    return one === undefined ? [] : [worthOfPlan(plan) + one.rank];
  });
  return Math.max(0, ...less.map(worthOfPlan), ...others);
};

/** The best that was left aside, so that the review can show how near it was. */
const runnerUp = (
  desk: Desk,
  ranked: readonly Candidate[],
  chosen: readonly Candidate[],
): readonly BotReason[] => {
  const instruments = chosen.map(({ order }) => order.instrument);
  const next = ranked.find(({ order }) => !instruments.includes(order.instrument));
  if (next === undefined) return [];
  const { detail, ...reason } = reasonFor(next);
  const plan = toMicro(secondPlan(desk, ranked, chosen));
  return [{ ...reason, code: 'order-next-best', detail: { ...detail, plan } }];
};

const NOTHING_WORTH_IT: BotReason = {
  code: 'nothing-worth-it',
  instrument: null,
  about: null,
  gain: 0,
  detail: {},
};

/**
 * A seat's orders for this turn by expected utility on its own beliefs, with reasons. Legal by
 * `check`; empty where the view is no seat's, the crisis is over, or nothing is worth its cost.
 */
export const decideOrders = (view: View, deps: BotDeps): OrderDecision => {
  const situation = readSituation(view);
  if (situation === null) return { orders: [], reasons: [] };
  const temperament = inMood(deps);
  const desk = openDesk(situation, temperament, outlooks(situation, temperament));
  // Equal ranks keep the catalogue's sequence: the same view gives the same orders.
  const ranked = candidatesOf(desk, deps).toSorted((a, b) => b.rank - a.rank);
  const chosen = pick(desk, ranked);
  const reasons = chosen.length === 0 ? [NOTHING_WORTH_IT] : chosen.map(reasonFor);
  return {
    orders: chosen.map(({ order }) => order),
    reasons: [...reasons, ...runnerUp(desk, ranked, chosen)],
  };
};
