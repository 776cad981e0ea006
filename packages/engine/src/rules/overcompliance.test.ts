import { expect, test } from 'vitest';
import { lingering, overcompliance } from './overcompliance.ts';

test('R-Overcompliance firms drop up to a quarter more than the law asks; guidance cuts it', () => {
  expect(overcompliance(4, 1, 0)).toBe(0.25);
  expect(overcompliance(2, 0.5, 0)).toBeCloseTo(0.05, 9);
  expect(overcompliance(2, 0.5, 0.7)).toBeCloseTo(0.015, 9);
});

test('R-Overcompliance half of a bite is still there 90 days after it was lifted', () => {
  expect(lingering(90, 0)).toBeCloseTo(0.5, 9);
  expect(lingering(45, 1)).toBeCloseTo(0.5, 9);
  expect(lingering(0, 0)).toBe(1);
});
