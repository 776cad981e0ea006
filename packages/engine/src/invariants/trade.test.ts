import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoOf } from '../calendar.ts';
import { entryIdFrom, flowId, measureId } from '../ids.ts';
import type { ActorId } from '../ids.ts';
import { toMicro } from '../quantities.ts';
import { burdenOf } from '../resolution/economy/burden.ts';
import { engine } from '../engine.ts';
import { sanctionInstruments } from '../rules/sanction-kinds.ts';
import type { Measure, State } from '../state/state.ts';
import { ALD, KES, NOR, order, resolved } from '../testing/play.ts';
import { CRISES } from '../testing/claims.ts';
import { slow, standing } from '../testing/measure.ts';
import { strait } from '../testing/scenario.ts';

const sectors = strait.sectors.map(({ id }) => id);

interface Drawn {
  readonly by: ActorId;
  readonly instrument: string;
  readonly sector: string;
  readonly tier: number;
  readonly carveOut: number;
  readonly since: number;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  by: fc.constantFrom(NOR, ALD),
  instrument: fc.constantFrom(...sanctionInstruments),
  sector: fc.constantFrom(...sectors),
  tier: fc.integer({ min: 1, max: 4 }),
  carveOut: fc.integer({ min: 0, max: 100 }),
  since: fc.integer({ min: 1, max: 6 }),
});

const measureOf = ({ by, instrument, since, ...params }: Drawn, at: number): Measure => ({
  id: measureId(`measure-${at}`),
  ...{ instrument, by, target: KES, params: { target: KES, ...params } },
  ...{ layer: 'sanction', level: 1, rung: 4, weight: 8, public: true, since, binds: since },
  ...{ until: null, cause: entryIdFrom('0.opening') },
});

/** The sixth month, with these sanctions standing and this much leaking everywhere. */
const world = (measures: readonly Measure[], leak = 0): State => {
  const start = slow();
  const leaks = Object.fromEntries(sectors.map((id) => [flowId(KES, id), toMicro(leak)]));
  const quantities = { ...start.quantities, leak: leaks };
  return { ...start, turn: 6, measures, quantities };
};
const bites = (state: State): number => burdenOf(state, KES, 30).gross;
const some = fc.array(drawn, { minLength: 1, maxLength: 6 });

describe('invariant 6: sanctions are monotone', () => {
  it('more breadth never bites less', () => {
    fc.assert(
      fc.property(some, drawn, (all, more) => {
        const measures = all.map(measureOf);
        const wider = [...measures, measureOf(more, 99)];
        expect(bites(world(wider))).toBeGreaterThanOrEqual(bites(world(measures)) - 1e-12);
      }),
      { numRuns: CRISES },
    );
  });

  it('a carve-out never bites more, a higher tier never less', () => {
    fc.assert(
      fc.property(some, fc.nat({ max: 5 }), (all, at) => {
        const place = at % all.length;
        const changed = (of: (one: Drawn) => Partial<Drawn>): State =>
          world(
            all.map((one, index) =>
              measureOf(index === place ? { ...one, ...of(one) } : one, index),
            ),
          );
        const now = bites(changed(() => ({})));
        const open = bites(changed(({ carveOut }) => ({ carveOut: (carveOut + 100) / 2 })));
        const tighter = bites(changed(({ tier }) => ({ tier: Math.min(4, tier + 1) })));
        expect(open).toBeLessThanOrEqual(now + 1e-12);
        expect(tighter).toBeGreaterThanOrEqual(now - 1e-12);
      }),
      { numRuns: CRISES },
    );
  });

  it('more leakage never bites more', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(some, share, share, (all, a, b) => {
        const measures = all.map(measureOf);
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(bites(world(measures, more))).toBeLessThanOrEqual(bites(world(measures, less)));
      }),
      { numRuns: CRISES },
    );
  });
});

describe('the economy and the calendar', () => {
  const acts = {
    [NOR]: [
      order('sectoral-sanctions', { target: KES, sector: 'goods', tier: 4 }),
      order('targeted-sanctions', { target: KES, tier: 2 }),
    ],
    [KES]: [order('resilience', { sector: 'goods' })],
  };
  const played = (count: number): State => {
    const turns = Array.from({ length: count }, (_, at) => ({
      date: isoOf(dayOf('1931-01-01') + (at * 240) / count),
      days: 240 / count,
    }));
    const lengths = [{ id: 'x', minutes: 50, turns, par: {} }];
    // Forces that never meet bring no accidents, so that one game is its own mean.
    const pairs = strait.pairs.map((pair) => ({ ...pair, contact: 0 }));
    let state = engine.open({ ...strait, injects: [], pairs, lengths }, 'x');
    state = resolved(state, acts);
    while (state.outcome === null) state = resolved(state);
    return state;
  };
  const [whole, halves] = [played(8), played(16)];

  it.each(['bite', 'strain', 'economy', 'harm', 'reserves', 'support', 'fatigue'] as const)(
    'cutting turns in two moves %s by less than 2 points',
    (quantity) => {
      expect(standing(halves, 'bite', KES)).toBeGreaterThan(1);
      const gap = standing(whole, quantity, KES) - standing(halves, quantity, KES);
      expect(Math.abs(gap)).toBeLessThan(2);
    },
  );

  it('a crisis without branches of an economy has nothing of it on its ledger', () => {
    const actors = strait.actors.map((actor) => ({
      ...actor,
      start: { ...actor.start, reserves: 0 },
      backfill: [],
    }));
    const scenario = { ...strait, actors, sectors: [], exposures: [] };
    let state = engine.open(scenario, 'months');
    state = resolved(state, { [NOR]: [order('targeted-sanctions', { target: KES, tier: 2 })] });
    while (state.outcome === null) state = resolved(state);
    const rules = new Set(
      state.ledger.flat().flatMap((entry) => (entry.kind === 'change' ? [entry.quantity] : [])),
    );
    for (const quantity of ['bite', 'leak', 'reserves', 'harm'] as const)
      expect(rules).not.toContain(quantity);
  });
});
