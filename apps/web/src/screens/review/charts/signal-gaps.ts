import type { ReviewSection } from '@convoy/protocol';

export type Gap = ReviewSection['signals'][number];

export interface JudgedGap {
  readonly gap: Gap;
  /** Seats that read it as it was meant, and those that read it otherwise; empty where no meaning was noted. */
  readonly asMeant: readonly string[];
  readonly otherwise: readonly string[];
}

/** Who got it right. Not to know what an act says is to read it otherwise than it was meant. */
export const judgeGap = (gap: Gap): JudgedGap => {
  const of = (right: boolean): readonly string[] =>
    gap.meant === null
      ? []
      : gap.read.filter(({ reading }) => (reading === gap.meant) === right).map(({ seat }) => seat);
  return { gap, asMeant: of(true), otherwise: of(false) };
};

export interface GapSum {
  readonly answers: number;
  readonly otherwise: number;
  /** How often each seat read otherwise than meant, the most often first. */
  readonly seats: readonly { readonly seat: string; readonly times: number }[];
}

export const sumGaps = (judged: readonly JudgedGap[]): GapSum => {
  const missed = judged.flatMap(({ otherwise }) => otherwise);
  const right = judged.reduce((sum, { asMeant }) => sum + asMeant.length, 0);
  const seats = [...new Set(missed)]
    .map((seat) => ({ seat, times: missed.filter((one) => one === seat).length }))
    .toSorted((a, b) => b.times - a.times);
  return { answers: right + missed.length, otherwise: missed.length, seats };
};
