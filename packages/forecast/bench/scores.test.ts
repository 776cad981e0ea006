import { expect, test } from 'vitest';
import type { Saying } from './said.ts';
import { binsOf, scoreOf } from './scores.ts';

const sayings = (said: number, cames: readonly number[]): readonly Saying[] =>
  cames.map((came, at) => ({ game: `game ${at % 4}`, about: 'brink', said, came }));

test('what is said as often as it comes has no gap, and the score of the base rate', () => {
  const score = scoreOf('brink', sayings(0.5, [1, 0, 0, 1, 1, 0, 0, 1]), Infinity);
  expect(score).toMatchObject({ count: 8, said: 0.5, came: 0.5, brier: 0.25, base: 0.25 });
  expect(score.gap[0]).toBeLessThanOrEqual(0);
  expect(score.gap[1]).toBeGreaterThanOrEqual(0);
});

test('games are drawn anew and not forecasts: what all of one game share counts once', () => {
  const alike = (game: string, came: number): readonly Saying[] =>
    Array.from({ length: 50 }, () => ({ game, about: 'war', said: 0.5, came }));
  const [low, high] = scoreOf('war', [...alike('a', 0), ...alike('b', 1)], 24).gap;
  expect([low, high]).toEqual([-0.5, 0.5]);
});

test('chance in few futures does not count against a forecast', () => {
  const few = scoreOf('brink', sayings(0.5, [1, 0]), 5).brier;
  expect(few).toBeCloseTo(0.25 - 0.25 / 4);
});

test('bins hold what was said within them', () => {
  const [lowest, , , , highest] = binsOf([...sayings(0.1, [0, 0]), ...sayings(1, [1])]);
  expect(lowest).toMatchObject({ count: 2, said: 0.1, came: 0 });
  expect(highest).toMatchObject({ count: 1, said: 1, came: 1 });
});
