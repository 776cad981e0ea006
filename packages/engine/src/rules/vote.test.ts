import { expect, test } from 'vitest';
import { blocChance, blocSizes, carried, countOf, neededOf } from './vote.ts';
import type { Count } from './vote.ts';

const motion = { legitimacy: 50, trust: 0, lobby: 0, rung: 0 };
const count = (yes: number, no: number, abstained = 0, vetoes = 0): Count => ({
  ...{ yes, no, abstained, vetoes },
});

test('R-Vote a bloc votes by legitimacy, alignment and lobbying, less what it is drawn into', () => {
  expect(blocChance(motion, 0).value).toBeCloseTo(0.5, 9);
  expect(blocChance({ ...motion, legitimacy: 65 }, 0).value).toBeCloseTo(0.731, 3);
  expect(blocChance({ ...motion, lobby: 1 }, 0).value).toBeGreaterThan(0.5);
  expect(blocChance({ ...motion, rung: 9 }, 0).value).toBeLessThan(0.5);
});

test('R-Vote blocs share out all members, and two thirds carry', () => {
  expect(blocSizes(20)).toEqual([4, 4, 4, 4, 4]);
  expect(blocSizes(11).reduce((sum, size) => sum + size, 0)).toBe(11);
  expect(carried('two-thirds', count(14, 6))).toBe(true);
  expect(carried('two-thirds', count(13, 7))).toBe(false);
  expect(carried('two-thirds', count(0, 0, 20))).toBe(false);
});

test('R-Vote an abstention does not block where all must agree, one no does', () => {
  expect(carried('unanimity', count(3, 0, 9))).toBe(true);
  expect(carried('unanimity', count(11, 1))).toBe(false);
  expect(carried('silence', count(0, 0, 12))).toBe(true);
  expect(carried('silence', count(11, 1))).toBe(false);
});

test('R-Vote nine of fifteen carry at any size unless there is a veto; a majority needs more yes than no', () => {
  expect(carried('nine-no-veto', count(9, 6))).toBe(true);
  expect(carried('nine-no-veto', count(8, 0, 7))).toBe(false);
  expect(carried('nine-no-veto', count(14, 1, 0, 1))).toBe(false);
  expect(carried('majority', count(3, 2, 10))).toBe(true);
  expect(carried('majority', count(2, 2))).toBe(false);
  expect(neededOf('nine-no-veto', 15)).toBe(9);
  expect(neededOf('majority', 20)).toBe(11);
  expect(neededOf('unanimity', 7)).toBe(7);
});

test('R-Vote seats and blocs count together', () => {
  const roll = [
    { stance: 'yes', veto: false },
    { stance: 'no', veto: true },
    { stance: 'abstain', veto: true },
  ] as const;
  expect(countOf(roll, 6, 10)).toEqual(count(7, 5, 1, 1));
});
