import { expect, test } from 'vitest';
import { backfillGain, leakCeiling, leakFlow, policing, resilience, secondaryHit } from './leak.ts';

const seller = { capacity: 0.5, willingness: 0.8, committed: false, policed: 0 };

test('R-Leak tends to what sellers can and will do, more where they mean to', () => {
  expect(leakCeiling([seller], false)).toBeCloseTo(0.16, 9);
  expect(leakCeiling([{ ...seller, committed: true }], false)).toBeCloseTo(0.4, 9);
  expect(leakCeiling([], false)).toBe(0);
  expect(leakCeiling([], true)).toBeCloseTo(0.25, 9);
});

test('R-Leak grows by a twentieth of the way a month, and falls where it is policed', () => {
  expect(leakFlow(0, 0.5, 0, false, 30).value).toBeCloseTo(0.0244, 4);
  expect(leakFlow(0.5, 0.5, 0.6, false, 30).value).toBeLessThan(0);
  expect(leakFlow(0, 0.5, 0, true, 30).value).toBeGreaterThan(0.04);
  const half = leakFlow(0.1, 0.5, 0.3, false, 15).value;
  const rest = leakFlow(0.1 + half, 0.5, 0.3, false, 15).value;
  expect(half + rest).toBeCloseTo(leakFlow(0.1, 0.5, 0.3, false, 30).value, 9);
});

test('R-Leak policing weighs by capacity and lowers the ceiling', () => {
  expect(policing([seller, { ...seller, policed: 0.6 }])).toBeCloseTo(0.3, 9);
  expect(policing([])).toBe(0);
  expect(leakCeiling([{ ...seller, policed: 0.6 }], false)).toBeLessThan(
    leakCeiling([seller], false),
  );
});

test('R-Leak stockpiles spare a tenth a month of effort, at most 40 %', () => {
  expect(resilience(30)).toBeCloseTo(0.1, 9);
  expect(resilience(300)).toBe(0.4);
  expect(resilience(-5)).toBe(0);
});

test('R-Third parties gain by the discount, and are hit by policing × volume × visibility', () => {
  expect(backfillGain(10, 0.5, 0, 200)).toBeCloseTo(0.5, 9);
  expect(backfillGain(10, 0.5, 0, 0)).toBe(0);
  expect(secondaryHit(0, 0.5, 30)).toBe(0);
  expect(secondaryHit(0.6, 0.5, 30)).toBeCloseTo(0.189, 3);
});
