import { expect, test } from 'vitest';
import { bootstrap } from './bootstrap.ts';
import { crossFitted, foldOf } from './folds.ts';
import { fitLogistic, solve } from './logistic.ts';

test('elimination solves a system that needs its rows exchanged', () => {
  expect(
    solve(
      [
        [0, 2],
        [3, 1],
      ],
      [4, 5],
    ),
  ).toEqual([1, 2]);
});

test('without a covariate that tells, the model says the base rate', () => {
  const model = fitLogistic(
    [true, true, true, false].map((happened) => ({ covariates: { x: 1 }, happened })),
  );
  expect(model({ x: 1 })).toBeCloseTo(0.75, 6);
});

test('a blank is the mean with a flag: the flag learns what blanks have in common', () => {
  const known = Array.from({ length: 40 }, (_, at) => ({
    ...{ covariates: { x: at % 2 }, happened: at % 4 === 1 },
  }));
  const blank = Array.from({ length: 40 }, () => ({ covariates: { x: null }, happened: true }));
  const model = fitLogistic([...known, ...blank]);
  expect(model({ x: null })).toBeGreaterThan(0.85);
  expect(model({ x: 1 })).toBeGreaterThan(model({ x: 0 }));
});

test('folds never part a group, and nobody is forecast by a model that saw its group', () => {
  const cases = Array.from({ length: 60 }, (_, at) => ({
    ...{ group: `g${at % 12}`, covariates: { own: at % 12 }, happened: at % 12 < 6 },
  }));
  expect(foldOf('g3', 's')).toBe(foldOf('g3', 's'));
  const fold = (group: string): number => foldOf(group, 's', 10);
  const chances = crossFitted(cases, 's');
  expect(chances).toHaveLength(60);
  // The same group gets the same chance each time: it was always in the same fold.
  cases.forEach(({ group }, at) => {
    const first = cases.findIndex((one) => one.group === group);
    expect(chances[at]).toBe(chances[first]);
    expect(fold(group)).toBeLessThan(10);
  });
  // One group's outcomes turned round move no chance of its own.
  const turned = cases.map((one) =>
    one.group === 'g3' ? { ...one, happened: !one.happened } : one,
  );
  expect(crossFitted(turned, 's')[3]).toBe(chances[3]);
});

test('the bootstrap draws whole groups, and the same seed draws the same', () => {
  const cases = Array.from({ length: 40 }, (_, at) => ({ group: `g${at % 4}`, value: at % 4 }));
  const mean = (of: readonly { readonly value: number }[]): number =>
    of.reduce((sum, { value }) => sum + value, 0) / of.length;
  const [one] = bootstrap(cases, [mean], 'seed', 400);
  const [same] = bootstrap(cases, [mean], 'seed', 400);
  expect(one).toEqual(same);
  expect(one?.value).toBe(1.5);
  // Four groups with values 0 to 3: the mean of four draws has s.d. √(1.25/4) = 0.559.
  expect(one?.error).toBeGreaterThan(0.5);
  expect(one?.error).toBeLessThan(0.62);
});
