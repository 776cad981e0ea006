import { expect, test } from 'vitest';
import type { BrokenWord } from './commitments.ts';
import { audienceCost, reputationCost } from './commitments.ts';

const word: BrokenWord = {
  publicity: 1,
  salience: 1,
  accountability: 1,
  rung: 12,
  ambiguous: false,
  substitute: false,
};

test('R-Commitments a broken threat costs 4 to 18 points of support with an accountable public', () => {
  expect(audienceCost(word).value).toBe(-18);
  expect(audienceCost({ ...word, rung: 0 }).value).toBe(-4);
  expect(audienceCost({ ...word, ambiguous: true }).value).toBe(-9);
  expect(audienceCost({ ...word, accountability: 0 }).value).toBeCloseTo(0, 12);
});

test('R-Commitments a vague word ties its author half as much, at home and abroad', () => {
  expect(reputationCost(word).value).toBe(-10);
  expect(reputationCost({ ...word, ambiguous: true }).value).toBe(-5);
});

test('R-Commitments stepping down to a lesser measure costs less', () => {
  expect(audienceCost({ ...word, substitute: true }).value).toBeGreaterThan(
    audienceCost(word).value,
  );
});

test('R-Commitments a broken threat never raises reputation or support', () => {
  for (const publicity of [0, 0.3, 1]) {
    for (const rung of [0, 3, 9, 12]) {
      for (const substitute of [true, false]) {
        const broken = { ...word, publicity, rung, substitute };
        expect(reputationCost(broken).value).toBeLessThanOrEqual(0);
        expect(audienceCost(broken).value).toBeLessThanOrEqual(0);
      }
    }
  }
});
