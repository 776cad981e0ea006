import type { ForecastEvent } from '@convoy/engine';
import type { ReviewSection, ReviewSeries } from '@convoy/protocol';

type Foreseen = ReviewSection['foreseen'][number];
type Happened = ReviewSeries['happened'];

/** One thing that a forecast spoke of, with what came. */
export interface Judged {
  readonly seat: string;
  readonly turn: number;
  readonly ahead: number;
  readonly event: ForecastEvent;
  /** Chance, 0–1, that was told. */
  readonly told: number;
  readonly came: boolean;
}

/** Whether an event came about in the turns that a forecast looked ahead, its own included. */
const came = (happened: Happened, event: ForecastEvent, turn: number, ahead: number): boolean =>
  happened[event].some((when) => when >= turn && when < turn + ahead);

/** Each event of each forecast against the record. A forecast that looks past the end is judged by what there was. */
export const judgeForecasts = (
  foreseen: readonly Foreseen[],
  happened: Happened,
): readonly Judged[] =>
  foreseen.flatMap(({ seat, turn, forecast: { ahead, events } }) =>
    events.map(({ event, in100 }) => ({
      ...{ seat, turn, ahead, event },
      told: in100 / 100,
      came: came(happened, event, turn, ahead),
    })),
  );

/** Brier’s score: the mean square of how far what was told lay from what came; null where nothing was told. */
export const brier = (judged: readonly Judged[]): number | null =>
  judged.length === 0
    ? null
    : judged.reduce((sum, { told, came: hit }) => sum + (told - (hit ? 1 : 0)) ** 2, 0) /
      judged.length;

/** What a score is worth beside one who always says even chances, which scores a quarter. */
export const worthOf = (score: number): 'sharp' | 'good' | 'fair' | 'coin' | 'worse' => {
  if (score <= 0.05) return 'sharp';
  if (score <= 0.15) return 'good';
  if (score < 0.24) return 'fair';
  return score <= 0.26 ? 'coin' : 'worse';
};
