export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** 1, 2 or 5 times a power of ten, the next above. */
const roundUp = (value: number): number => {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 5, 10].find((one) => one * power >= value) ?? 10;
  return step * power;
};

/** The range to draw: what is given, else round ends about the values; four steps at most. */
export const scaleOf = (
  values: readonly (number | null)[],
  range?: readonly [number, number],
): Scale => {
  const known = values.filter((value): value is number => value !== null);
  const [least, most] = range ?? [Math.min(0, ...known), Math.max(0, ...known)];
  const step = roundUp(Math.max(1e-6, (most - least) / 4));
  const low = range === undefined ? Math.floor(least / step) * step : least;
  const high = range === undefined ? Math.max(low + step, Math.ceil(most / step) * step) : most;
  const count = Math.round((high - low) / step);
  const ticks = Array.from({ length: count + 1 }, (_, at) => low + at * step);
  return { low, high, ticks };
};

/** Places as near as can be to where they are wanted, and at least so far apart. */
export const apart = (places: readonly number[], gap: number): readonly number[] => {
  const placed: number[] = [...places];
  const sequence = places.map((y, at) => ({ y, at })).toSorted((a, b) => a.y - b.y);
  let last = Number.NEGATIVE_INFINITY;
  for (const { y, at } of sequence) {
    last = Math.max(y, last + gap);
    placed[at] = last;
  }
  return placed;
};
