import fc from 'fast-check';
import { randomGame } from './random-game.ts';
import type { RandomGame } from './random-game.ts';

/** Seeds of games, so that a failure prints what is needed to play it again. */
export const numbers: fc.Arbitrary<readonly number[]> = fc.array(fc.nat({ max: 99_991 }), {
  minLength: 40,
  maxLength: 160,
});

export const games: fc.Arbitrary<RandomGame> = fc
  .tuple(numbers, fc.string({ maxLength: 8 }))
  .map(([tape, seed]) => randomGame(tape, seed));
