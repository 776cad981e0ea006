import { expect, test } from 'vitest';
import { income, renewal, repeatFactor, upkeep } from './influence.ts';

test('R-Influence income is flat where the scenario says so, else follows support and isolation', () => {
  expect(income(4, 90, 0)).toBe(4);
  expect(income(null, 75, 0)).toBe(6);
  expect(income(null, 40, 80)).toBe(3);
});

test('R-Influence at most three points are carried, and three measures cost one', () => {
  expect(renewal(5, 4, 0).value).toBe(2);
  expect(renewal(1, 4, 3).value).toBe(3);
  expect([2, 3, 7].map(upkeep)).toEqual([0, 1, 2]);
});

test('R-Influence a signal repeated counts half each time', () => {
  expect([0, 1, 2].map(repeatFactor)).toEqual([1, 0.5, 0.25]);
});
