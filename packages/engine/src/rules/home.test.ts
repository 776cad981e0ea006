import { expect, test } from 'vitest';
import {
  cappedSupport,
  concessionCost,
  fatigueFlow,
  feltStrain,
  gini,
  lossOf,
  rallyFade,
  safeguarded,
  supportFlow,
} from './home.ts';

const effort = { strain: 1, progress: 0, inequality: 0, resolve: 50, safeguards: 1 };
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
  expect(fatigueFlow(effort, 30).value).toBeCloseTo(7, 9);
  expect(fatigueFlow({ ...effort, resolve: 90 }, 30).value).toBeLessThan(
    fatigueFlow({ ...effort, resolve: 10 }, 30).value,
  );
  expect(lossOf(2, 365)).toBe(2);
});

test('R-Home splitting a turn moves expected support by less than 2 points', () => {
  const tired = { ...mood, strain: 3, fatigue: 70, support: 45 };
  const whole = supportFlow(tired, 30).value;
  const half = supportFlow(tired, 15).value;
  const rest = supportFlow({ ...tired, support: 45 + half }, 15).value;
  expect(Math.abs(whole - half - rest)).toBeLessThan(2);
});

test('R-Home visible progress, an equal load and safeguards make an effort last', () => {
  const flow = (change: Partial<typeof effort>): number =>
    fatigueFlow({ ...effort, ...change }, 30).value;
  expect(flow({ progress: 1 })).toBeCloseTo(1, 9);
  expect(flow({ inequality: 0.5 })).toBeCloseTo(10, 9);
  expect(flow({ safeguards: 0.5 })).toBeCloseTo(3.5, 9);
  const bare = { verified: false, review: 0, compensation: false, amended: false, fresh: 0 };
  expect(safeguarded(bare)).toBe(1);
  expect(safeguarded({ ...bare, review: 1, compensation: true, amended: true })).toBeCloseTo(
    0.54,
    9,
  );
  expect(safeguarded({ ...bare, verified: true })).toBeCloseTo(0.85, 9);
  expect(safeguarded({ ...bare, fresh: 0.5 })).toBeCloseTo(0.75, 9);
  expect(safeguarded({ ...bare, review: 0.5 })).toBeCloseTo(0.875, 9);
});

test('R-Home burdens are compared by Gini’s coefficient', () => {
  expect(gini([2, 2, 2])).toBe(0);
  expect(gini([0, 0, 3])).toBeCloseTo(2 / 3, 9);
  expect(gini([0, 0])).toBe(0);
});

test('R-Home lists of persons are felt by a broad government’s people less than by the few', () => {
  expect(feltStrain(4, 2, 0.9)).toBeCloseTo(2.2, 9);
  expect(feltStrain(4, 2, 0.1)).toBeCloseTo(3.8, 9);
  expect(feltStrain(1, 0, 0.5)).toBe(1);
});
