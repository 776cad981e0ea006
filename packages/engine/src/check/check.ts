import type { Order } from '../acts.ts';
import { instrumentOf } from '../instruments/catalogue.ts';
import type { Sight } from '../instruments/fields.ts';
import type { Refusal, RefusalCode } from '../refusals.ts';
import type { OrdersSection, Verdict } from '../view/types.ts';
import { advice, conflicts } from './advice.ts';
import type { Considered } from './considered.ts';
import { pricesOf } from './prices.ts';
import { twice } from './twice.ts';
import { consentFaults, resentments } from './consents.ts';
import { fieldFaults } from './fields.ts';

/** What a set of orders is judged by: nothing that the seat does not see. */
export type CheckSight = Sight & { readonly orders: OrdersSection | null };

const refusal = (
  code: RefusalCode,
  order: number | null,
  detail: Refusal['detail'] = {},
): Refusal => ({ code, field: null, order, detail });

/** Faults of one order, taken by itself. */
const faultsOf = (
  order: Order,
  at: number,
  sight: CheckSight,
  section: OrdersSection,
): readonly Refusal[] => {
  const instrument = instrumentOf(order.instrument);
  if (instrument === undefined) {
    const given = order.instrument.slice(0, 60);
    return [{ ...refusal('unknown-instrument', at, { given }), field: 'instrument' }];
  }
  const offering = section.offerings.find((offered) => offered.instrument === instrument.id);
  if (offering === undefined) return [{ ...refusal('not-yours', at), field: 'instrument' }];
  if (offering.blocked !== null)
    return [refusal(offering.blocked.code, at, offering.blocked.detail)];
  const faults = fieldFaults(instrument, order.params, sight);
  const needs = faults.length > 0 ? [] : consentFaults({ order, instrument }, sight);
  return [...faults, ...needs].map((fault) => ({ ...fault, order: at }));
};

/** The orders at which the money runs out. */
const tooDear = (prices: Verdict['prices'], influence: number): readonly Refusal[] => {
  let spent = 0;
  return prices.flatMap(({ order: at, cost }) => {
    if (spent + cost <= influence) {
      spent += cost;
      return [];
    }
    return [refusal('too-dear', at, { cost, left: influence - spent })];
  });
};

/** What bars a set of orders, what it costs, and those of it that are sound. */
interface Judged {
  readonly refusals: readonly Refusal[];
  readonly prices: Verdict['prices'];
  readonly sound: readonly Considered[];
}

const barred = (code: RefusalCode): Judged => ({
  refusals: [refusal(code, null)],
  prices: [],
  sound: [],
});

/**
 * Judges a seat's set of orders from its own view alone: fields, ranges, costs in influence points,
 * number, duplicates. Every fault is reported at once.
 */
export const judge = (sight: CheckSight, orders: readonly Order[]): Judged => {
  const section = sight.orders;
  if (sight.clock.over) return barred('crisis-over');
  if (section === null) return barred('not-yours');
  const limit = section.ordersPerTurn;
  const faults = orders.flatMap((order, at) => faultsOf(order, at, sight, section));
  const sound: readonly Considered[] = orders.flatMap((order, at) => {
    const instrument = instrumentOf(order.instrument);
    return instrument === undefined || faults.some((fault) => fault.order === at)
      ? []
      : [{ at, order, instrument, rung: instrument.rung(order.params) }];
  });
  const prices = pricesOf(sound, sight);
  const refusals = [
    ...faults,
    ...orders.flatMap((_, at) => (at < limit ? [] : [refusal('too-many-orders', at, { limit })])),
    ...twice(sound, sight),
    ...tooDear(prices, section.influence),
  ];
  return { refusals, prices, sound };
};

/** The whole verdict: `judge`, then conflicts and advice, which do not block. */
export const check = (sight: CheckSight, orders: readonly Order[]): Verdict => {
  const { refusals, prices, sound } = judge(sight, orders);
  return {
    cost: prices.reduce((sum, { cost }) => sum + cost, 0),
    prices,
    influence: sight.clock.over ? 0 : (sight.orders?.influence ?? 0),
    refusals,
    notes: [...conflicts(sound, sight), ...advice(sound, sight), ...resentments(sound, sight)],
    rung: sound.reduce((top, { rung }) => Math.max(top, rung), 0),
  };
};
