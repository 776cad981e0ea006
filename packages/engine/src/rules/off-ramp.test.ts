import { expect, test } from 'vitest';
import type { OffRamp } from './off-ramp.ts';
import { leakChance, offRampQuality } from './off-ramp.ts';

const ramp: OffRamp = {
  formula: 1,
  giveToAsk: 0.5,
  private: true,
  lock: 3,
  ultimatums: 0,
  rung: 6,
  mediated: false,
};

test('R-Off-ramp quality is four quarters', () => {
  expect(offRampQuality(ramp).value).toBeCloseTo(0.875, 9);
  expect(offRampQuality({ ...ramp, private: false }).value).toBeCloseTo(0.625, 9);
  expect(offRampQuality({ ...ramp, private: false, mediated: true }).value).toBeCloseTo(0.775, 9);
});

test('R-Off-ramp closes as pressure rises', () => {
  expect(offRampQuality({ ...ramp, rung: 9, ultimatums: 1 }).value).toBeCloseTo(0.575, 9);
  expect(offRampQuality({ ...ramp, rung: 12, ultimatums: 9 }).value).toBe(0);
});

test('R-Off-ramp leaks more the more seats know', () => {
  expect(leakChance(0).value).toBeCloseTo(0.05, 9);
  expect(leakChance(3).value).toBeCloseTo(0.2, 9);
});
