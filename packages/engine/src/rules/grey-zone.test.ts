import { expect, test } from 'vitest';
import { attribution, discovery } from './grey-zone.ts';

test('R-Grey zone good intelligence finds the author more often', () => {
  expect(attribution(0).value).toBeCloseTo(0.2, 9);
  expect(attribution(1).value).toBeCloseTo(0.7, 9);
  expect(discovery(0, 30).value).toBe(0);
  expect(discovery(0.8, 30).value).toBeCloseTo(0.181, 3);
});
