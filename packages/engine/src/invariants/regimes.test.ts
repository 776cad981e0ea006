import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayOf, isoOf } from '../calendar.ts';
import { engine } from '../engine.ts';
import { entryIdFrom, flowId, measureId } from '../ids.ts';
import type { ActorId } from '../ids.ts';
import { toMicro } from '../quantities.ts';
import { burdenOf } from '../resolution/economy/burden.ts';
import { sanctionInstruments } from '../rules/sanction-kinds.ts';
import type { Measure, State } from '../state/state.ts';
import { slow, standing } from '../testing/measure.ts';
import { ALD, KES, NOR, resolved } from '../testing/play.ts';
import { strait } from '../testing/scenario.ts';

const measure = (
  instrument: string,
  by: ActorId,
  target: ActorId | null,
  params: Measure['params'] = {},
): Measure => ({
  id: measureId(`given-${instrument}-${by}`),
  ...{ instrument, by, target, params, layer: 'trade', rung: 1, weight: 0, public: true },
  level: typeof params['level'] === 'number' ? params['level'] : 1,
  ...{ since: 1, binds: 1, until: null, cause: entryIdFrom('0.opening') },
});

/** Everything of the trade that goes on by itself, standing from the first day. */
const regime: readonly Measure[] = [
  measure('embargo', NOR, KES, { target: KES, tier: 2 }),
  measure('tariffs', ALD, KES, { target: KES, sector: 'goods', tier: 4 }),
  measure('counter-sanction', KES, NOR, { target: NOR, sector: 'goods', tier: 2 }),
  measure('service-ban', ALD, KES, {
    ...{ target: KES, sector: 'chips', tier: 3, until: 'passage', at: 90, was: 20 },
  }),
  measure('compensation-fund', NOR, null, { size: 3, level: 3 }),
  measure('monitoring-body', NOR, KES, { target: KES, level: 2 }),
  measure('wedge-offer', ALD, KES, { to: KES, step: 'take', size: 3, level: 3 }),
];

const ending = (count: number, seed: number): State => {
  const turns = Array.from({ length: count }, (_, at) => ({
    date: isoOf(dayOf('1931-01-01') + (at * 240) / count),
    days: 240 / count,
  }));
  const pairs = strait.pairs.map((pair) => ({ ...pair, contact: 0 }));
  const lengths = [{ id: 'x', minutes: 50, turns, par: {} }];
  let state: State = engine.open({ ...strait, injects: [], pairs, lengths }, 'x');
  state = { ...state, measures: regime };
  while (state.outcome === null) state = resolved(state, {}, { seed: `regime ${seed}`, salt: '' });
  return state;
};

const measured = [
  ...(['bite', 'economy', 'fatigue', 'support', 'reserves', 'legitimacy'] as const).flatMap(
    (quantity) => [NOR, ALD, KES].map((seat) => [quantity, seat] as const),
  ),
  ['harm', KES],
  ['leak', 'KES#goods'],
  ['trust', 'NOR>ALD'],
] as const;
const SEEDS = 40;
const means = (count: number): readonly number[] => {
  const ends = Array.from({ length: SEEDS }, (_, seed) => ending(count, seed));
  return measured.map(
    ([quantity, subject]) =>
      ends.reduce((sum, state) => sum + standing(state, quantity, subject), 0) / SEEDS,
  );
};

it('cutting turns in two moves what funds, duties, bodies and side deals do by less than 2 points', () => {
  const [whole, halves] = [means(8), means(16)];
  const moved = measured.flatMap(([quantity, subject], at) => {
    const by = Math.abs((whole[at] ?? 0) - (halves[at] ?? 0));
    return by < 2 ? [] : [`${quantity} of ${subject}: ${by.toFixed(2)}`];
  });
  expect(moved).toEqual([]);
});

const share = fc.double({ min: 0, max: 1, noNaN: true });
const cut = fc.record({
  by: fc.constantFrom(NOR, ALD),
  instrument: fc.constantFrom(...sanctionInstruments),
  sector: fc.constantFrom(...strait.sectors.map(({ id }) => id)),
  tier: fc.integer({ min: 1, max: 4 }),
});
const bites = (measures: readonly Measure[], leak: number): number => {
  const leaks = Object.fromEntries(
    strait.sectors.map(({ id }) => [flowId(KES, id), toMicro(leak)]),
  );
  const start = slow();
  const quantities = { ...start.quantities, leak: leaks };
  return burdenOf({ ...start, turn: 6, measures, quantities }, KES, 30).gross;
};

it('invariant 6: whatever leaks, one more cut or a closer watch never bites less, looking away never more', () => {
  fc.assert(
    fc.property(
      fc.array(cut, { minLength: 1, maxLength: 5 }),
      cut,
      share,
      fc.constantFrom(1, 2),
      (all, more, leak, level) => {
        const stand = all.map(({ by, instrument, sector, tier }, at) => ({
          ...measure(instrument, by, KES, { target: KES, sector, tier }),
          id: measureId(`cut-${at}`),
        }));
        const now = bites(stand, leak);
        const added = measure(more.instrument, more.by, KES, { target: KES, ...more });
        const body = measure('monitoring-body', NOR, KES, { target: KES, level });
        const deal = measure('wedge-offer', ALD, KES, { to: KES, step: 'take', size: 1 });
        expect(bites([...stand, added], leak)).toBeGreaterThanOrEqual(now - 1e-12);
        expect(bites([...stand, body], leak)).toBeGreaterThanOrEqual(now - 1e-12);
        expect(bites([...stand, deal], leak)).toBeLessThanOrEqual(now + 1e-12);
      },
    ),
  );
});
