import { expect, test } from 'vitest';
import { auc, baseRate, brier, brierSkill, calibration, logLoss, spearman } from './scores.ts';
import type { Scored } from './scores.ts';

const scored = (list: readonly (readonly [number, boolean])[]): readonly Scored[] =>
  list.map(([chance, happened], at) => ({ chance, happened, group: String(at) }));

/** Worked by hand: of six pairs four are in order, one is reversed, one is tied. */
const four = scored([
  [0.9, true],
  [0.4, true],
  [0.4, false],
  [0.6, false],
  [0.1, false],
]);

test('AUC counts pairs in order, ties half', () => {
  expect(auc(four)).toBeCloseTo(4.5 / 6, 12);
  expect(
    auc(
      scored([
        [0.2, true],
        [0.2, false],
      ]),
    ),
  ).toBe(0.5);
  expect(auc(scored([[0.2, true]]))).toBeNaN();
});

test('Brier score, base rate and skill against it', () => {
  expect(baseRate(four)).toBeCloseTo(0.4, 12);
  expect(brier(four)).toBeCloseTo((0.01 + 0.36 + 0.16 + 0.36 + 0.01) / 5, 12);
  expect(brierSkill(four)).toBeCloseTo(1 - 0.18 / 0.24, 12);
  expect(brierSkill(scored([[0.3, true]]))).toBeNaN();
});

test('logarithmic score, finite at certainty', () => {
  expect(
    logLoss(
      scored([
        [0.5, true],
        [0.25, false],
      ]),
    ),
  ).toBeCloseTo((Math.log(2) - Math.log(0.75)) / 2, 12);
  expect(logLoss(scored([[0, true]]))).toBeCloseTo(-Math.log(1e-6), 9);
});

test('five bins of equal size, from the lowest chance up', () => {
  const ten = scored(Array.from({ length: 10 }, (_, at) => [at / 10, at >= 8] as const));
  const bins = calibration(ten);
  expect(bins.map(({ cases }) => cases)).toEqual([2, 2, 2, 2, 2]);
  expect(bins[0]?.said).toBeCloseTo(0.05, 12);
  expect(bins.map(({ came }) => came)).toEqual([0, 0, 0, 0, 1]);
});

test('rank correlation with ties', () => {
  expect(
    spearman([
      [1, 10],
      [2, 20],
      [3, 30],
    ]),
  ).toBeCloseTo(1, 12);
  expect(
    spearman([
      [1, 3],
      [2, 2],
      [3, 1],
    ]),
  ).toBeCloseTo(-1, 12);
  // Ranks 1 2 3 against 1.5 1.5 3.
  expect(
    spearman([
      [1, 0],
      [2, 0],
      [3, 5],
    ]),
  ).toBeCloseTo(1.5 / Math.sqrt(2 * 1.5), 12);
});
