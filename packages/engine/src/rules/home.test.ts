import { expect, test } from 'vitest';
import {
  cappedSupport,
  concessionCost,
  fatigueFlow,
  lossOf,
  rallyFade,
  supportFlow,
} from './home.ts';

const mood = { support: 60, base: 60, fatigue: 20, strain: 0, accountability: 1 };

test('R-Home strain and fatigue cost support, and it returns to its base', () => {
  expect(supportFlow(mood, 30).value).toBe(0);
  expect(supportFlow({ ...mood, strain: 2 }, 30).value).toBeCloseTo(-2.4, 9);
  expect(supportFlow({ ...mood, fatigue: 60 }, 30).value).toBeCloseTo(-1, 9);
  expect(supportFlow({ ...mood, support: 40 }, 30).value).toBeCloseTo(1, 9);
});

test('R-Home giving way costs by stakes, resolve and share, at most 15 a turn', () => {
  expect(concessionCost(0.5, 50, 1).value).toBeCloseTo(-15, 9);
  expect(concessionCost(0.5, 50, 0.25).value).toBeCloseTo(-3.75, 9);
  expect(cappedSupport(-40)).toBe(-15);
});

test('R-Home a rally fades by half in 60 days, and fatigue grows with strain and low resolve', () => {
  expect(rallyFade(8, 60)).toBeCloseTo(-4, 9);
  expect(fatigueFlow(1, 0, 50, 30).value).toBeCloseTo(7, 9);
  expect(fatigueFlow(1, 0, 90, 30).value).toBeLessThan(fatigueFlow(1, 0, 10, 30).value);
  expect(lossOf(2, 365)).toBe(2);
});

test('R-Home splitting a turn moves expected support by less than 2 points', () => {
  const tired = { ...mood, strain: 3, fatigue: 70, support: 45 };
  const whole = supportFlow(tired, 30).value;
  const half = supportFlow(tired, 15).value;
  const rest = supportFlow({ ...tired, support: 45 + half }, 15).value;
  expect(Math.abs(whole - half - rest)).toBeLessThan(2);
});
