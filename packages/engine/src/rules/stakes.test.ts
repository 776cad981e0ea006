import { expect, test } from 'vitest';
import { concessionCost } from './home.ts';
import type { Stake } from './stakes.ts';
import { stakes } from './stakes.ts';

const stake: Stake = { salience: 0.8, distance: 100, weight: 1.6, humiliation: 0, offRamp: 0 };

test('R-Stakes K is salience × distance × weight × manner, the manner kept in 0.3–2', () => {
  expect(stakes(stake).value).toBeCloseTo(1.28, 9);
  expect(stakes({ ...stake, offRamp: 1 }).value).toBeCloseTo(0.384, 9);
  expect(stakes({ ...stake, humiliation: 5 }).value).toBeCloseTo(2.56, 9);
});

test('R-Stakes higher stakes never make yielding cheaper', () => {
  const costOf = (changed: Partial<Stake>): number =>
    concessionCost(stakes({ ...stake, ...changed }).value, 60, 1).value;
  for (const step of [0, 0.1, 0.2, 0.5]) {
    expect(costOf({ salience: 0.5 + step })).toBeLessThanOrEqual(costOf({ salience: 0.5 }));
    expect(costOf({ distance: 50 + 100 * step })).toBeLessThanOrEqual(costOf({ distance: 50 }));
    expect(costOf({ humiliation: step })).toBeLessThanOrEqual(costOf({}));
    expect(costOf({ offRamp: step })).toBeGreaterThanOrEqual(costOf({}));
  }
});
