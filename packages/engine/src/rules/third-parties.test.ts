import { expect, test } from 'vitest';
import { MEDIATION, standstillHolds } from './third-parties.ts';

test('R-Third parties a standstill breaks with the first new step at rung 6', () => {
  expect(standstillHolds([0, 2, 5])).toBe(true);
  expect(standstillHolds([6])).toBe(false);
  expect(MEDIATION.tension).toBeLessThan(0);
});
