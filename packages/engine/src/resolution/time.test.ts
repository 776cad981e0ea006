import { expect, test } from 'vitest';
import { dayOf, isoOf } from '../calendar.ts';
import { engine } from '../engine.ts';
import { pairId } from '../ids.ts';
import { fatigueFlow, supportFlow } from '../rules/home.ts';
import { incidentChance } from '../rules/incident.ts';
import { relaxation } from '../rules/tension.ts';
import { months } from '../rules/time.ts';
import type { Scenario } from '../scenario.ts';
import type { State } from '../state/state.ts';
import { standing } from '../testing/measure.ts';
import { KES, NOR, order } from '../testing/play.ts';
import { strait } from '../testing/scenario.ts';

const acts = {
  [NOR]: [order('deployment', { towards: KES, level: 1 })],
  [KES]: [order('mobilise', { towards: NOR })],
};

const SEEDS = 120;
const measured = [
  ['support', KES],
  ['fatigue', KES],
  ['economy', KES],
  ['progress', 'passage'],
  ['tension', pairId(NOR, KES)],
] as const;

/** The test crisis with a first day for acts and then `count` equal turns. */
const cutInto = (count: number, days: number): Scenario => {
  const first = dayOf('1931-03-01');
  const turns = Array.from({ length: count + 1 }, (_, at) => ({
    date: isoOf(first + (at === 0 ? 0 : 1 + (at - 1) * (days / count))),
    days: at === 0 ? 1 : days / count,
  }));
  return { ...strait, injects: [], lengths: [{ id: 'x', minutes: 50, turns, par: {} }] };
};

/** Where the same acts at the start have led after these days, in the mean of many seeds. */
const means = (count: number, days: number): readonly number[] => {
  const scenario = cutInto(count, days);
  const sums = measured.map(() => 0);
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const chance = { seed: String(seed), salt: '' };
    let state: State = engine.open(scenario, 'x');
    state = engine.evolve(state, engine.resolve(state, acts, chance));
    while (state.outcome === null) state = engine.evolve(state, engine.resolve(state, {}, chance));
    measured.forEach(([quantity, subject], at) => {
      sums[at] = (sums[at] ?? 0) + standing(state, quantity, subject);
    });
  }
  return sums.map((sum) => sum / SEEDS);
};

test.each([
  ['day', 4, 2],
  ['week', 28, 4],
  ['month', 120, 4],
] as const)(
  'turns of a %s: cutting them in two moves expected outcomes by less than 2 points',
  (_unit, days, count) => {
    const whole = means(count, days);
    const cut = means(2 * count, days);
    const moved = measured.flatMap(([quantity], at) => {
      const by = Math.abs((cut[at] ?? 0) - (whole[at] ?? 0));
      return by < 2 ? [] : [`${quantity} ${by.toFixed(2)}`];
    });
    expect(moved).toEqual([]);
  },
);

test.each([1, 7, 30])('turns of %d days: flows scale with m, stocks decay by half-life', (days) => {
  const strained = { support: 60, base: 60, fatigue: 0, strain: 5, accountability: 0.6 };
  expect(supportFlow(strained, days).value / months(days)).toBeCloseTo(
    supportFlow(strained, 30).value,
    6,
  );
  const effort = { strain: 5, progress: 0, inequality: 0, resolve: 50, safeguards: 1 };
  expect(fatigueFlow(effort, days).value / months(days)).toBeCloseTo(
    fatigueFlow(effort, 30).value,
    6,
  );
  const once = relaxation(90, 40, 2 * days).value;
  const half = relaxation(90, 40, days).value;
  expect(half + relaxation(90 + half, 40, days).value).toBeCloseTo(once, 6);
});

test.each([1, 7, 30])('turns of %d days: hazards come together to the same chance', (days) => {
  const half = incidentChance(75, days / 2, 0.5, 1.2).value;
  const whole = incidentChance(75, days, 0.5, 1.2).value;
  expect(1 - (1 - half) * (1 - half)).toBeCloseTo(whole, 9);
});
