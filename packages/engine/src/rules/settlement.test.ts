import { expect, test } from 'vitest';
import {
  assurance,
  demandProgress,
  looks,
  movement,
  stepShare,
  stillHolds,
  takenBack,
} from './settlement.ts';

test('R-Settlement delivers by quarters and never more than is left', () => {
  expect([1, 2, 3, 4].map((step) => stepShare(step, 0))).toEqual([0.25, 0.5, 0.75, 1]);
  expect(stepShare(4, 0.75)).toBe(0.25);
  expect(movement(100, 0, 0.25).value).toBe(-25);
});

test('R-Settlement a demand is met near its end, else by its share of the way', () => {
  expect(demandProgress(100, 1, 0)).toBe(1);
  expect(demandProgress(100, 75, 0)).toBe(0.25);
  expect(demandProgress(100, 100, 0)).toBeCloseTo(0, 9);
  expect(demandProgress(20, 40, 0)).toBe(0);
});

test('R-Settlement what is owed counts by lock and verification', () => {
  expect(assurance(3, 'intrusive').value).toBeGreaterThan(assurance(1, 'intrusive').value);
  expect(assurance(2, 'intrusive').value).toBeGreaterThan(assurance(2, 'none').value);
  expect(assurance(3, 'intrusive').value).toBeLessThanOrEqual(1);
});

test('R-Settlement whoever goes on delivering nothing is looked at in each turn after the third', () => {
  expect([0, 1, 2, 5].map((age) => looks(age, 6))).toEqual([4, 5, 6, 6]);
  expect(stillHolds(0.6, 0)).toBe(1);
  expect(stillHolds(0.6, 2)).toBeCloseTo(0.16, 9);
});

test('R-Settlement what was delivered in part comes back by nine tenths; nothing and all do not', () => {
  expect(takenBack(40, 80, 0.5).value).toBeCloseTo(-36, 9);
  expect(takenBack(0, 80, 0).value).toBe(0);
  expect(takenBack(80, 80, 1).value).toBe(0);
});
