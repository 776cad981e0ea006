import { outcomeClasses } from '@convoy/engine';
import type { OutcomeClass } from '@convoy/engine';
import { meanOf, wilson } from '../statistics.ts';
import type { Estimate } from '../statistics.ts';
import { firstTurn } from './edits.ts';
import { playLine } from './line.ts';
import type { LineEnd } from './line.ts';
import type { Edit, OthersDo, PlayedGame } from './played.ts';

/** One throw of other dice: how the game ends as it was played, and as it was changed. */
export interface Pair {
  /** Which throw, from 0. */
  readonly at: number;
  readonly asPlayed: LineEnd;
  readonly changed: LineEnd;
}

export interface LuckWish {
  readonly game: PlayedGame;
  readonly edits: readonly Edit[];
  readonly others: OthersDo;
}

/** Dice of their own for every pair, the same on both sides of it, whoever reckons them. */
const diceOf = ({ chance }: PlayedGame, at: number) => ({
  seed: chance.seed,
  salt: `${chance.salt}/what-if-${String(at)}`,
});

const never: LineEnd = { class: 'failure', brink: false, reason: 'last-turn', turn: 0, scores: {} };

/**
 * Plays pair number `at`, from 0. Where others react, bots play on from the same turn on both
 * sides, so that what differs is the change and not who plays.
 */
export const playPair = ({ game, edits, others }: LuckWish, at: number): Pair => {
  const chance = diceOf(game, at);
  const botsAfter = others === 'react' ? firstTurn(game, edits) : null;
  const asPlayed = playLine(game, { edits: [], others, chance, botsAfter });
  const changed = playLine(game, { edits, others, chance, botsAfter });
  return { at, asPlayed: asPlayed.end ?? never, changed: changed.end ?? never };
};

export interface LuckRow {
  readonly class: OutcomeClass;
  /** Shares of the throws, 0–1. */
  readonly asPlayed: Estimate;
  readonly changed: Estimate;
}
export interface Luck {
  readonly throws: number;
  readonly outcomes: readonly LuckRow[];
  /** Throws in which the change alone made the crisis end in another class. */
  readonly turned: Estimate;
  /** How often two throws of dice end in different classes when nothing is changed, 0–1. */
  readonly byDice: number;
  /** By how much each seat scores more for the change, points. */
  readonly scores: readonly { readonly seat: string; readonly difference: Estimate }[];
}

/** Chance that two throws, drawn without putting back, differ in class (Gini and Simpson). */
const differing = (counts: readonly number[], throws: number): number =>
  throws < 2
    ? 0
    : 1 - counts.reduce((sum, count) => sum + count * (count - 1), 0) / (throws * (throws - 1));

/** Sums up pairs; their sequence changes nothing. */
export const luckOf = (given: readonly Pair[], seats: readonly string[]): Luck => {
  const pairs = given.toSorted((a, b) => a.at - b.at);
  const throws = pairs.length;
  const hits = (of: (pair: Pair) => LineEnd, name: OutcomeClass): number =>
    pairs.filter((pair) => of(pair).class === name).length;
  const asPlayed = ({ asPlayed: end }: Pair): LineEnd => end;
  const changed = ({ changed: end }: Pair): LineEnd => end;
  return {
    throws,
    outcomes: outcomeClasses.map((name) => ({
      class: name,
      asPlayed: wilson(hits(asPlayed, name), throws),
      changed: wilson(hits(changed, name), throws),
    })),
    turned: wilson(
      pairs.filter((pair) => pair.asPlayed.class !== pair.changed.class).length,
      throws,
    ),
    byDice: differing(
      outcomeClasses.map((name) => hits(asPlayed, name)),
      throws,
    ),
    scores: seats.map((seat) => ({
      seat,
      difference: meanOf(
        pairs.map((pair) => (pair.changed.scores[seat] ?? 0) - (pair.asPlayed.scores[seat] ?? 0)),
      ),
    })),
  };
};
