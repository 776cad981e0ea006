import { expect, test } from 'vitest';
import { drift } from './drift.ts';

test('R-Drift moves by the day towards its end and never past it', () => {
  expect(drift(20, 5, 100, 6).value).toBe(30);
  expect(drift(90, 5, 100, 6).value).toBe(10);
  expect(drift(50, 5, 0, 2).value).toBe(-10);
});

test('R-Drift splitting a turn changes nothing', () => {
  const first = drift(20, 5, 100, 3).value;
  expect(first + drift(20 + first, 5, 100, 3).value).toBe(drift(20, 5, 100, 6).value);
});
