import { expect, test } from 'vitest';
import { STRIKE, destroyed } from './strike.ts';

test('R-Strike destroys at most six tenths of what has advanced, less with weaker air forces', () => {
  expect(destroyed(100, 1).value).toBe(-60);
  expect(destroyed(50, 0.5).value).toBe(-15);
  expect(STRIKE.harm).toBeGreaterThan(0);
});
