import { expect, test } from 'vitest';
import { cohesion, jointLikelihood } from './cohesion.ts';

const bonds = {
  ...{ dispersion: 0, fatigue: 0, surprises: 0, consultation: 0, message: false, safeguards: 0 },
  onSchedule: false,
};

test('R-Cohesion falls with unequal parts, weariness and surprises, and rises with what binds', () => {
  expect(cohesion(bonds).value).toBe(100);
  const worn = { ...bonds, dispersion: 0.3, fatigue: 40 };
  expect(cohesion(worn).value).toBeCloseTo(50, 9);
  expect(cohesion({ ...worn, surprises: 2 }).value).toBeCloseTo(40, 9);
  expect(cohesion({ ...worn, consultation: 1, message: true, safeguards: 3 }).value).toBeCloseTo(
    71,
    9,
  );
  expect(cohesion({ ...worn, onSchedule: true }).value).toBeCloseTo(53, 9);
  expect(cohesion({ ...bonds, dispersion: 1, fatigue: 100 }).value).toBe(0);
});

test('R-Cohesion a divided coalition says less by what it does', () => {
  expect(jointLikelihood(1.2, 3, 80)).toBeCloseTo(1.4, 9);
  expect(jointLikelihood(1.2, 1, 80)).toBeCloseTo(1.2, 9);
  expect(jointLikelihood(1.2, 3, 40)).toBeCloseTo(1.266, 3);
});
