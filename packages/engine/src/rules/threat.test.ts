import { expect, test } from 'vitest';
import { beliefCeiling, credibility, pressure } from './threat.ts';

test('R-Threat pressure counts what may come only with a deadline', () => {
  expect(pressure(10, 20, 0.5, true).value).toBe(16);
  expect(pressure(10, 20, 0.5, false).value).toBe(10);
});

test('R-Threat belief never exceeds what forces allow', () => {
  expect(credibility(6, 0.3, 12)).toBeCloseTo(0.3, 9);
  expect(credibility(6, 1, 3)).toBe(0.95);
  expect(credibility(beliefCeiling(0.3, 12), 1, 6)).toBeCloseTo(0.3, 6);
});
