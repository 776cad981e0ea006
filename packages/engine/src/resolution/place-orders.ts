import type { Order } from '../acts.ts';
import { canonicalText, compareText } from '../canonical.ts';
import { judge } from '../check/check.ts';
import type { ActorId } from '../ids.ts';
import { instrumentOf } from '../instruments/catalogue.ts';
import { toMicro } from '../quantities.ts';
import type { Refusal } from '../refusals.ts';
import { summand } from '../rules/worked.ts';
import { checkSightOf } from '../view/sight.ts';
import type { Verdict } from '../view/types.ts';
import type { PlacedOrder } from './context.ts';
import type { Recorder } from './recorder.ts';

/** Orders as they arrive, by seat. */
export type OrderSets = Readonly<Record<string, readonly Order[]>>;

const textOf = ({ instrument, params, rationale, meant, meaning }: Order): string =>
  canonicalText({
    instrument,
    params,
    rationale,
    meant,
    ...(meaning !== undefined && { meaning }),
  });

/** In a sequence that depends on what they say, never on when they came. */
const inSequence = (orders: readonly Order[]): readonly Order[] =>
  orders.length < 2
    ? orders
    : orders
        .map((order) => ({ order, text: textOf(order) }))
        .toSorted((a, b) => compareText(a.text, b.text))
        .map(({ order }) => order);

const drop = (
  recorder: Recorder,
  seat: ActorId,
  orders: readonly Order[],
  refusals: readonly Refusal[],
): readonly Order[] =>
  orders.filter((order, at) => {
    const refusal = refusals.find((one) => one.order === null || one.order === at);
    if (refusal === undefined) return true;
    const { code, field } = refusal;
    const instrument = order.instrument.slice(0, 60);
    recorder.fact('commit', {
      rule: 'R-Act',
      fact: { type: 'order.dropped', seat, instrument, code, field },
      because: [],
      audience: [seat],
    });
    return false;
  });

const place = (
  recorder: Recorder,
  seat: ActorId,
  order: Order,
  price: Verdict['prices'][number] | undefined,
): readonly PlacedOrder[] => {
  const state = recorder.state();
  const instrument = instrumentOf(order.instrument);
  const profile = instrument?.profile(order.params, seat, state) ?? null;
  if (instrument === undefined || profile === null) return [];
  const cost = price?.cost ?? instrument.cost(order.params);
  const act = recorder.append(
    { moment: 'commit', rule: 'R-Act', because: [], audience: profile.audience },
    { kind: 'act', seat, order, cost: toMicro(cost) },
  );
  if (cost > 0)
    recorder.change('commit', {
      rule: 'R-Influence',
      quantity: 'influence',
      subject: seat,
      by: -cost,
      because: [act],
      audience: [seat],
      terms:
        price === undefined || price.home === 0
          ? []
          : [summand('own-price', price.home - cost), summand('mood-at-home', -price.home)],
    });
  return [{ seat, order, act, profile }];
};

/**
 * Checks every seat's orders against its own view, writes those that pass on the ledger and takes
 * their price; those that fail are dropped, and their seat is told why. Settled before any phase.
 */
export const placeOrders = (recorder: Recorder, sets: OrderSets): readonly PlacedOrder[] => {
  const state = recorder.state();
  const seats = state.scenario.actors.map(({ id }) => id).toSorted(compareText);
  const placed = seats.flatMap((seat) => {
    const orders = Object.hasOwn(sets, seat) ? (sets[seat] ?? []) : [];
    if (orders.length === 0) return [];
    const sight = checkSightOf(state, seat, new Set(orders.map(({ instrument }) => instrument)));
    const given = inSequence(orders);
    const { refusals, prices: asked } = judge(sight, given);
    const sound = refusals.length === 0 ? given : drop(recorder, seat, given, refusals);
    // What was dropped is not paid for, and takes no relief from what is left.
    const prices = refusals.length === 0 ? asked : judge(sight, sound).prices;
    return sound.flatMap((order, at) =>
      place(
        recorder,
        seat,
        order,
        prices.find((price) => price.order === at),
      ),
    );
  });
  recorder.settle();
  return placed;
};
