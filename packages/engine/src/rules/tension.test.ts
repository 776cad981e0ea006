import { expect, test } from 'vitest';
import { heat, relaxation, standDownEase, tensionBase } from './tension.ts';

test('R-Tension relaxes to its base with a half-life of 21 days, however the turn is split', () => {
  expect(relaxation(80, 40, 21).value).toBeCloseTo(-20, 9);
  const first = relaxation(80, 40, 3).value;
  const second = relaxation(80 + first, 40, 3).value;
  expect(first + second).toBeCloseTo(relaxation(80, 40, 6).value, 9);
});

test('R-Tension the heaviest act counts whole, the rest a quarter, at most 30, less when hot', () => {
  expect(heat([22], 35).value).toBe(22);
  expect(heat([22, 12, 12], 35).value).toBe(28);
  expect(heat([45, 28], 35).value).toBe(30);
  expect(heat([22], 100).value).toBe(0);
  expect(heat([-2], 35).value).toBe(0);
});

test('R-Tension standing weight lifts the base and stand-downs ease', () => {
  expect(tensionBase(40, 20)).toBe(46);
  expect(standDownEase(22)).toBeCloseTo(-8.8, 9);
  expect(standDownEase(3)).toBe(-4);
});
