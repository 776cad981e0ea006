import { expect, test } from 'vitest';
import { blocChance, blocSizes, carried } from './vote.ts';

const motion = { legitimacy: 50, trust: 0, lobby: 0, rung: 0 };

test('R-Vote a bloc votes by legitimacy, alignment and lobbying, less what it is drawn into', () => {
  expect(blocChance(motion, 0).value).toBeCloseTo(0.5, 9);
  expect(blocChance({ ...motion, legitimacy: 65 }, 0).value).toBeCloseTo(0.731, 3);
  expect(blocChance({ ...motion, lobby: 1 }, 0).value).toBeGreaterThan(0.5);
  expect(blocChance({ ...motion, rung: 9 }, 0).value).toBeLessThan(0.5);
});

test('R-Vote blocs share out all members, and two thirds carry', () => {
  expect(blocSizes(20)).toEqual([4, 4, 4, 4, 4]);
  expect(blocSizes(11).reduce((sum, size) => sum + size, 0)).toBe(11);
  expect(carried(14, 20)).toBe(true);
  expect(carried(13, 20)).toBe(false);
});
