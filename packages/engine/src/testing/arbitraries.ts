import fc from 'fast-check';
import { randomGame } from './random-game.ts';
import type { RandomGame } from './random-game.ts';

/** Raw material of a random game; on a failure these are printed, and are all it takes to play it again. */
export const numbers: fc.Arbitrary<readonly number[]> = fc.array(fc.nat({ max: 99_991 }), {
  minLength: 40,
  maxLength: 160,
});

/** Checks something of many random games. Whole games shrink badly, so the first failure ends it. */
export const forGames = (
  runs: number,
  claim: (game: RandomGame, more: readonly number[]) => void,
): void => {
  fc.assert(
    fc.property(numbers, fc.string({ maxLength: 8 }), numbers, (tape, seed, more) => {
      claim(randomGame(tape, seed), more);
    }),
    { numRuns: runs, endOnFailure: true },
  );
};

/** Milliseconds that a test over many whole games may take on a busy machine. */
export const PATIENCE = 600_000;
