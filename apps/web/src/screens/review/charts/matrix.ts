import type { TalkLine } from '@convoy/protocol';

export interface Matrix {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly most: number;
  readonly count: (from: string, to: string) => number;
}

/** All seats both ways, and control and everybody where somebody wrote to or from them. */
export const matrixOf = (lines: readonly TalkLine[], seats: readonly string[]): Matrix => {
  const counts = new Map<string, number>();
  for (const { from, to, count } of lines) {
    const key = `${from} ${to}`;
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  const others = (ends: readonly string[]): readonly string[] =>
    [...new Set(ends)].filter((end) => !seats.includes(end));
  return {
    from: [...seats, ...others(lines.map(({ from }) => from))],
    to: [...seats, ...others(lines.map(({ to }) => to))],
    most: Math.max(0, ...counts.values()),
    count: (from, to) => counts.get(`${from} ${to}`) ?? 0,
  };
};

export interface MostTalk {
  readonly from: string;
  readonly sent: number;
  readonly to: string;
  readonly there: number;
}

/** Who wrote most and to whom most of it went; and pairs of seats between which nothing went. */
export const readMatrix = (
  lines: readonly TalkLine[],
  seats: readonly string[],
): { readonly most: MostTalk | null; readonly silent: readonly (readonly [string, string])[] } => {
  const matrix = matrixOf(lines, seats);
  const sent = (from: string): number =>
    matrix.to.reduce((sum, to) => sum + matrix.count(from, to), 0);
  const from = matrix.from.toSorted((a, b) => sent(b) - sent(a))[0];
  const to =
    from === undefined
      ? undefined
      : matrix.to.toSorted((a, b) => matrix.count(from, b) - matrix.count(from, a))[0];
  const most =
    from === undefined || to === undefined || sent(from) === 0
      ? null
      : { from, sent: sent(from), to, there: matrix.count(from, to) };
  const silent = seats.flatMap((a, at) =>
    seats
      .slice(at + 1)
      .filter((b) => matrix.count(a, b) + matrix.count(b, a) === 0)
      .map((b) => [a, b] as const),
  );
  return { most, silent };
};
