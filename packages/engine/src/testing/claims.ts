import fc from 'fast-check';
import { numbers } from './arbitraries.ts';
import { randomGame } from './random-game.ts';
import type { RandomGame } from './random-game.ts';

/** Something that must be true of every game; says what is wrong, or nothing. */
export type Claim = (game: RandomGame, more: readonly number[]) => string | null;
export type Claims = Readonly<Record<string, Claim>>;

/** How many random crises each invariant is put to. */
export const CRISES = 1000;

const messageOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/**
 * Plays random crises once and puts every claim to each: the first game that breaks a claim is
 * reported with all it takes to play it again.
 */
export const putTo = (claims: Claims, crises = CRISES): ReadonlyMap<string, string> => {
  const broken = new Map<string, string>();
  const report = (name: string, given: readonly unknown[], wrong: string): void => {
    broken.set(name, `${wrong}\nwith tape, seed and more of ${JSON.stringify(given)}`);
  };
  fc.assert(
    fc.property(numbers, fc.string({ maxLength: 8 }), numbers, (tape, seed, more) => {
      const game = randomGame(tape, seed);
      for (const [name, claim] of Object.entries(claims)) {
        if (broken.has(name)) continue;
        try {
          const wrong = claim(game, more);
          if (wrong !== null) report(name, [tape, seed, more], wrong);
        } catch (error) {
          report(name, [tape, seed, more], messageOf(error));
        }
      }
    }),
    { numRuns: crises, endOnFailure: true },
  );
  return broken;
};

/** What of a list is not as it should be, in words; nothing where it is empty. */
export const none = (wrong: readonly unknown[]): string | null =>
  wrong.length === 0 ? null : wrong.slice(0, 5).map(String).join('\n');
