import { expect, test } from 'vitest';
import {
  between01,
  classify,
  constrained,
  contributionOf,
  jointFactor,
  peace,
  policyResult,
} from './judgement.ts';

test('R-Judgement classes go by the share of the demand, and war is war', () => {
  expect([0.9, 0.5, 0.1].map((compel) => classify(false, compel))).toEqual([
    'success',
    'partial',
    'failure',
  ]);
  expect(classify(true, 1)).toBe('war');
});

test('R-Judgement the two parts run from 1 to 4', () => {
  expect([0, 0.2, 0.5, 1].map((compel) => policyResult(false, compel))).toEqual([1, 2, 3, 4]);
  expect(policyResult(true, 1)).toBe(1);
  expect(contributionOf(1, true, true, 8)).toBe(4);
  expect(contributionOf(0, true, true, 8)).toBe(1);
  expect(contributionOf(1, false, false, 2)).toBe(1);
});

test('R-Judgement aims are straight lines between worst and best, in either direction', () => {
  expect(between01(50, 0, 100)).toBe(0.5);
  expect(between01(20, 100, 0)).toBe(0.8);
  expect(between01(120, 0, 100)).toBe(1);
  expect(constrained(20, 60, 100)).toBe(0.5);
  expect([peace(false, false, 0), peace(false, true, 0), peace(true, true, 1)]).toEqual([
    1, 0.5, 0,
  ]);
  expect(peace(false, false, 1)).toBeCloseTo(2 / 3, 9);
  expect(peace(false, true, 2)).toBeCloseTo(2 / 9, 9);
});

test('R-Judgement an ally that gives nothing gets six tenths of the joint term', () => {
  expect(jointFactor(0, 0.2)).toBe(0.6);
  expect(jointFactor(0.2, 0.2)).toBe(1);
  expect(jointFactor(0.1, 0.2)).toBeCloseTo(0.8, 9);
});
