import { actorId, engine, pairId, scenarioSchema } from '@convoy/engine';
import type { ActorId, QuantityId, Scenario, State, View } from '@convoy/engine';
import { strait } from '@convoy/engine/testing';
import { expect, test } from 'vitest';
import { decideOrders, temperament } from './index.ts';
import type { TemperamentId } from './index.ts';

const [NOR, ALD, KES] = [actorId('NOR'), actorId('ALD'), actorId('KES')];

type Pair = Scenario['pairs'][number];

interface World {
  /** The one instrument on offer. */
  readonly only: string;
  readonly length?: string;
  /** Changes to every pair that joins these two. */
  readonly pairs?: Readonly<Record<string, Partial<Pair>>>;
  readonly aims?: readonly object[];
  /** A friend has said its part already. */
  readonly chorus?: boolean;
}

/** The crisis of the tests with one instrument on offer, and means enough for it. */
const worldOf = ({ only, length = 'months', pairs = {}, aims, chorus = false }: World): State => {
  const state = engine.open(
    scenarioSchema.parse({
      ...strait,
      instruments: [{ id: only, who: null, tuning: {} }],
      actors: strait.actors.map((actor) => ({
        ...actor,
        start: { ...actor.start, influence: 20 },
      })),
      pairs: strait.pairs.map((pair) => ({ ...pair, ...pairs[`${pair.a}-${pair.b}`] })),
      objectives: aims ?? strait.objectives,
    }),
    length,
  );
  if (!chorus) return state;
  const said = { instrument: only, params: { to: KES }, rationale: '', meant: null };
  const chance = { seed: 'a', salt: '' };
  return engine.evolve(state, engine.resolve(state, { [ALD]: [said] }, chance));
};

const view = (world: World, seat: ActorId): View =>
  engine.view(worldOf(world), { kind: 'seat', seat });

/** In how many of twenty bots of the temperament the instrument is ordered. */
const uses = (world: World, seat: ActorId, id: TemperamentId = 'firm'): number =>
  Array.from({ length: 20 }, (_, seed) =>
    decideOrders(view(world, seat), {
      temperament: temperament(id),
      chance: { seed: String(seed), salt: '' },
    }),
  ).filter(({ orders }) => orders.some(({ instrument }) => instrument === world.only)).length;

const aim = (
  actor: ActorId,
  quantity: QuantityId,
  subject: string,
  [worst, best]: readonly [number, number],
): object => ({
  ...{ id: `${quantity}-aim`, actor, kind: 'secret', weight: 1 },
  aim: { of: 'quantity', quantity, subject, worst, best },
});
/** Where nothing is to be won from anybody. */
const content = [NOR, ALD, KES].map((actor) => aim(actor, 'support', actor, [20, 80]));
const threatened: Omit<World, 'only'> = {
  pairs: { 'ALD-KES': { tension: 70 }, 'NOR-KES': { tension: 20 } },
};
const calm = { 'NOR-KES': { tension: 10, rivalry: 10 }, 'ALD-KES': { tension: 10, rivalry: 10 } };

const cases: readonly (readonly [string, ActorId, Omit<World, 'only'>, Omit<World, 'only'>])[] = [
  [
    'exchange',
    NOR,
    { aims: [...content, aim(NOR, 'trust', 'KES>NOR', [-60, 0])] },
    { pairs: calm },
  ],
  [
    'interoperability',
    NOR,
    { aims: [...content, aim(NOR, 'interoperability', pairId(NOR, ALD), [0, 60])] },
    { aims: content, pairs: calm },
  ],
  [
    'reassurance-deployment',
    NOR,
    { ...threatened, aims: [aim(NOR, 'trust', 'ALD>NOR', [20, 80])] },
    { pairs: calm, aims: [aim(NOR, 'trust', 'ALD>NOR', [20, 80])] },
  ],
  [
    'arms-transfer',
    NOR,
    { ...threatened, aims: [aim(NOR, 'readiness', ALD, [30, 80])] },
    // They would come after the end.
    { ...threatened, aims: [aim(NOR, 'readiness', ALD, [30, 80])], length: 'short' },
  ],
  [
    'no-fly-zone',
    NOR,
    { pairs: { 'NOR-KES': { tension: 45 } }, length: 'short' },
    { pairs: { 'NOR-KES': { tension: 45 } }, length: 'short', aims: content },
  ],
  [
    'synchronised-messages',
    NOR,
    { chorus: true, length: 'short', pairs: { 'NOR-KES': { tension: 74, contact: 0.1 } } },
    { aims: content },
  ],
  ['sabotage', NOR, { aims: [...strait.objectives, aim(NOR, 'progress', 'passage', [60, 0])] }, {}],
  [
    'proxy',
    NOR,
    { aims: [...strait.objectives, aim(NOR, 'readiness', KES, [50, 10])] },
    { aims: content },
  ],
  [
    'disinformation',
    KES,
    { aims: [...strait.objectives, aim(KES, 'trust', 'ALD>NOR', [60, 20])] },
    {},
  ],
];

test.each(cases)(
  '%s is used where it pays, and left where it does not',
  (only, seat, pays, not) => {
    const [used, spared] = [uses({ ...pays, only }, seat), uses({ ...not, only }, seat)];
    expect([only, used]).toEqual([only, expect.toSatisfy((count: number) => count >= 14)]);
    expect([only, spared]).toEqual([only, expect.toSatisfy((count: number) => count <= 5)]);
  },
);
