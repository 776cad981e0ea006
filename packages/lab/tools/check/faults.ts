import type { Bored } from '@convoy/bots/measures';
import { mean } from '../../src/statistics.ts';
import type { Estimate } from '../../src/index.ts';
import { correlationRange, spreadRange } from './games.ts';
import type { Games } from './games.ts';
import type { Repeated } from './history.ts';

/** What a pack is held to, at every level, in its shortest length. */
export const bounds = {
  /** Standard deviation of a seat's score over the games, points: below it nothing is at stake, above it all is luck. */
  spread: { low: 2, high: 30 },
  /** A seat's mean score, points: nobody wins or loses whatever they do. */
  mean: { low: 15, high: 90 },
  /** Correlation of allies' scores, the mean of all pairs: together, and not as one. */
  allies: { low: 0.1, high: 0.7 },
  /** Points by which a seat's passing moves the one that feels it most. */
  moved: 3,
  /** Share of paired games in which degenerate play scores higher. */
  pays: 0.05,
  /** Share of the record's games that end as history did. */
  history: 0.5,
} as const;

export interface Measured {
  readonly played: Games;
  readonly history: Repeated | null;
  /** What the pack says of a record that does not end as history did; null where it says nothing. */
  readonly excuse: string | null;
  /** Null where the run leaves them out. */
  readonly bored: readonly Bored[] | null;
  readonly pays: Estimate | null;
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}
const outside = (value: Bounds, { low, high }: Bounds): boolean =>
  value.high < low || value.low > high;

const ofSeats = ({ summary }: Games): readonly string[] => [
  ...summary.seats
    .filter(({ spread }) => outside(spreadRange(spread, summary.games), bounds.spread))
    .map(({ seat, spread }) => `${seat}’s scores spread by ${spread.toFixed(1)}`),
  ...summary.seats
    .filter((seat) => outside(seat.mean, bounds.mean))
    .map((seat) => `${seat.seat} scores ${seat.mean.at.toFixed(1)} in the mean`),
];

const ofAllies = ({ allies, summary }: Games): readonly string[] => {
  const together = mean(allies.map(({ correlation }) => correlation));
  const range = correlationRange(together, summary.games);
  return allies.length === 0 || !outside(range, bounds.allies)
    ? []
    : [`allies’ scores move together by ${together.toFixed(2)}`];
};

const ofHistory = ({ history, excuse }: Measured): readonly string[] =>
  history === null
    ? []
    : [
        ...(history.refused === 0 ? [] : [`${String(history.refused)} acts of the record refused`]),
        ...(history.came.at >= bounds.history || excuse !== null
          ? []
          : [`${history.class}, as in history, in ${(100 * history.came.at).toFixed(0)} % alone`]),
      ];

/**
 * Everything a case lacks, one phrase each. A bound counts as broken only when the whole 95 %
 * interval lies beyond it, so that few games accuse nobody by chance.
 */
export const faultsOf = (measured: Measured): readonly string[] => [
  ...ofSeats(measured.played),
  ...ofAllies(measured.played),
  ...ofHistory(measured),
  ...(measured.bored ?? [])
    .filter(({ moved }) => moved.high < bounds.moved)
    .map(({ seat, moved }) => `${seat} moves nobody by more than ${moved.at.toFixed(1)}`),
  ...(measured.pays === null || measured.pays.low <= bounds.pays
    ? []
    : [`degenerate play pays in ${(100 * measured.pays.at).toFixed(0)} %`]),
];
