import { expect, test } from 'vitest';
import { forceCost } from './legitimacy.ts';

test('R-Legitimacy force costs, and a mandate spares it below a strike', () => {
  expect(forceCost(6, false)).toBe(0);
  expect(forceCost(8, false)).toBe(-5);
  expect(forceCost(8, true)).toBe(0);
  expect(forceCost(9, true)).toBeGreaterThan(forceCost(9, false));
});
