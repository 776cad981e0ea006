import { expect, test } from 'vitest';
import { forceCost, ownCarveOutCost, sidePaymentCost, skipsStage } from './legitimacy.ts';

test('R-Legitimacy force costs, and a mandate spares it below a strike', () => {
  expect(forceCost(6, false)).toBe(0);
  expect(forceCost(8, false)).toBe(-5);
  expect(forceCost(8, true)).toBe(0);
  expect(forceCost(9, true)).toBeGreaterThan(forceCost(9, false));
});

test('R-Legitimacy tightening by two tiers at once, or beginning at the highest, skips a stage', () => {
  expect([skipsStage(0, 3), skipsStage(1, 2), skipsStage(2, 1)]).toEqual([false, false, false]);
  expect([skipsStage(0, 4), skipsStage(1, 3), skipsStage(2, 4)]).toEqual([true, true, true]);
});

test('R-Legitimacy what spares its author and what was paid in secret cost 3 to 8', () => {
  expect([0.4, 0.5, 0.75, 1].map(ownCarveOutCost)).toEqual([0, -3, -5.5, -8]);
  expect([0, 1, 3, 6].map(sidePaymentCost)).toEqual([0, -3, -5, -8]);
});
