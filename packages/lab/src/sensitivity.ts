import { outcomeClasses } from '@convoy/engine';
import type { OutcomeClass, Scenario } from '@convoy/engine';
import type { GameRecord } from './record.ts';
import { mean, meanOf } from './statistics.ts';
import type { Estimate } from './statistics.ts';

/** What a change did, game by game with the same dice and private types. */
export interface Effect {
  /** Change of each outcome's share, −1 to 1. */
  readonly outcomes: readonly ({ readonly class: OutcomeClass } & Estimate)[];
  /** Change of the share of games that reached the brink. */
  readonly brink: Estimate;
  /** Change of the mean score by seat, score points. */
  readonly seats: readonly ({ readonly seat: string } & Estimate)[];
}

const differences = (
  base: readonly GameRecord[],
  other: readonly GameRecord[],
  read: (game: GameRecord) => number,
): Estimate => {
  const before = new Map(base.map((game) => [game.game, game]));
  return meanOf(
    other
      .toSorted((a, b) => a.game - b.game)
      .flatMap((game) => {
        const paired = before.get(game.game);
        return paired === undefined ? [] : [read(game) - read(paired)];
      }),
  );
};

/** Compares games of two plans by their numbers; games that only one of them has are left out. */
export const compare = (
  scenario: Scenario,
  base: readonly GameRecord[],
  other: readonly GameRecord[],
): Effect => ({
  outcomes: outcomeClasses.map((name) => ({
    class: name,
    ...differences(base, other, (game) => (game.class === name ? 1 : 0)),
  })),
  brink: differences(base, other, ({ brink }) => (brink ? 1 : 0)),
  seats: scenario.actors.map(({ id }, at) => ({
    seat: id,
    ...differences(base, other, ({ scores }) => scores[at] ?? 0),
  })),
});

/** One bar of a tornado: a figure moved to either side; a side that the schema forbids is null. */
export interface TornadoRow {
  readonly figure: string;
  readonly value: number;
  readonly down: { readonly to: number; readonly effect: Effect } | null;
  readonly up: { readonly to: number; readonly effect: Effect } | null;
}

/** One instrument taken out of the scenario, for every seat. */
export interface InstrumentRow {
  readonly instrument: string;
  /** Without it, against with it. */
  readonly without: Effect;
}

/** How far an effect moves outcomes and scores, for the sequence of rows: the shares weigh as points. */
export const sizeOf = (effect: Effect | null): number =>
  effect === null
    ? 0
    : 100 * mean(effect.outcomes.map(({ at }) => Math.abs(at))) +
      mean(effect.seats.map(({ at }) => Math.abs(at)));
