import { expect, test } from 'vitest';
import { engine } from '../engine.ts';
import { pairId } from '../ids.ts';
import type { QuantityId } from '../quantities.ts';
import type { State } from '../state/state.ts';
import { standing } from '../testing/measure.ts';
import { KES, NOR, order } from '../testing/play.ts';
import { strait } from '../testing/scenario.ts';

const acts = {
  [NOR]: [order('deployment', { towards: KES, level: 1 })],
  [KES]: [order('mobilise', { towards: NOR })],
};

/** The same acts at the start of a month of `count` turns, in the mean of forty seeds. */
const mean = (count: number, quantity: QuantityId, subject: string): number => {
  const days = 24 / count;
  const turns = Array.from({ length: count + 1 }, (_, at) => ({
    date: `1931-03-${String(1 + at).padStart(2, '0')}`,
    days: at === 0 ? 1 : days,
  }));
  const scenario = { ...strait, injects: [], lengths: [{ id: 'x', minutes: 50, turns, par: {} }] };
  let sum = 0;
  for (let seed = 1; seed <= 40; seed += 1) {
    const chance = { seed: String(seed), salt: '' };
    let state: State = engine.open(scenario, 'x');
    state = engine.evolve(state, engine.resolve(state, acts, chance));
    while (state.outcome === null) state = engine.evolve(state, engine.resolve(state, {}, chance));
    sum += standing(state, quantity, subject);
  }
  return sum / 40;
};

test.each([
  ['support', KES],
  ['fatigue', KES],
  ['economy', KES],
  ['progress', 'passage'],
  ['tension', pairId(NOR, KES)],
] as const)(
  'cutting turns in two moves the expected %s of %s by less than 2 points',
  (id, subject) => {
    expect(Math.abs(mean(4, id, subject) - mean(2, id, subject))).toBeLessThan(2);
  },
);
