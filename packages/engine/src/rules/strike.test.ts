import { expect, test } from 'vitest';
import { STRIKE, destroyed } from './strike.ts';

test('R-Strike destroys at most six tenths of what has advanced, less with weaker air forces', () => {
  expect(destroyed(60, 1).value).toBe(-36);
  expect(destroyed(50, 0.5).value).toBe(-15);
  expect(STRIKE.harm).toBeGreaterThan(0);
});

test('R-Strike destroys half as large a share of what stands ready, above 60', () => {
  expect(destroyed(61, 1).value).toBeCloseTo(-18.3, 9);
  expect(destroyed(100, 1).value).toBe(-30);
});
