import { actorId, engine } from '@convoy/engine';
import type { Order, PaperAct, Scenario, State, View } from '@convoy/engine';
import { deepFreeze, strait } from '@convoy/engine/testing';
import { decideOrders } from '../choose-orders.ts';
import { temperament } from '../temperaments.ts';
import type { TemperamentId } from '../temperaments.ts';

/** The small crisis of the engine's tests, for what a bot chooses in it. */
export const [NOR, ALD, KES, LIG] = [
  actorId('NOR'),
  actorId('ALD'),
  actorId('KES'),
  actorId('LIG'),
] as const;
type Seat = typeof NOR;

export const order = (instrument: string, params: Order['params']): Order => ({
  ...{ instrument, params, rationale: '', meant: null },
});

const chance = { seed: 'choices', salt: '' };
export const played = (
  state: State,
  orders: Readonly<Record<string, readonly Order[]>> = {},
): State => engine.evolve(state, engine.resolve(state, orders, chance));

export const filed = (state: State, seat: Seat, act: PaperAct): State => {
  const result = engine.negotiate(state, seat, act);
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return engine.evolve(state, result.value);
};

/** The crisis, in months where no length is given, with points enough, and with what a test changes of the scenario. */
export const crisis = (
  change: (scenario: Scenario) => Scenario = (same) => same,
  length: 'short' | 'months' = 'months',
): State => {
  const rich = strait.actors.map((actor) => ({
    ...actor,
    start: { ...actor.start, influence: 20 },
  }));
  return deepFreeze(engine.open(change({ ...strait, injects: [], actors: rich }), length));
};

/** One seat's aims replaced by a single one. */
export const aiming =
  (seat: Seat, aim: Scenario['objectives'][number]['aim']) =>
  (scenario: Scenario): Scenario => {
    const own = scenario.objectives.find(({ actor }) => actor === seat);
    const others = scenario.objectives.filter(({ actor }) => actor !== seat);
    return {
      ...scenario,
      objectives: own === undefined ? others : [...others, { ...own, weight: 1, aim }],
    };
  };

/** What the seat sees when only these instruments are offered. */
const offering = (state: State, seat: Seat, instrument: string): View => {
  const view = engine.view(state, { kind: 'seat', seat });
  if (view.orders === null) return view;
  const offerings = view.orders.offerings.filter((one) => one.instrument === instrument);
  return { ...view, orders: { ...view.orders, offerings } };
};

const SEEDS = 9;

/** What a bot orders of one instrument in most of several moods; null where it mostly leaves it. */
export const chosen = (
  state: State,
  seat: Seat,
  instrument: string,
  as: TemperamentId = 'firm',
): Order['params'] | null => {
  const orders = Array.from({ length: SEEDS }, (_, at) => {
    const deps = { temperament: temperament(as), chance: { seed: `mood ${at}`, salt: '' } };
    return decideOrders(offering(state, seat, instrument), deps).orders[0]?.params ?? null;
  });
  const taken = orders.filter((one) => one !== null);
  return taken.length > SEEDS / 2 ? (taken[0] ?? null) : null;
};
