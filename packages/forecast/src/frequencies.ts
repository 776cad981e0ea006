const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/** In how many of 100, by itself. */
export const per100 = (hits: number, of: number): number =>
  Math.round((100 * hits) / Math.max(1, of));

/**
 * Counts of ends of which exactly one comes about, in whole hundredths that add up to 100: what is
 * left over after rounding down goes to the largest remainders, the first of equal ones first.
 * All 0 where nothing was counted.
 */
export const sharesOf100 = (counts: readonly number[]): readonly number[] => {
  const all = sum(counts);
  if (all === 0) return counts.map(() => 0);
  const whole = counts.map((count) => Math.floor((100 * count) / all));
  const left = 100 - sum(whole);
  const raised = new Set(
    counts
      .map((count, at) => ({ at, rest: (100 * count) % all }))
      .toSorted((a, b) => b.rest - a.rest || a.at - b.at)
      .slice(0, left)
      .map(({ at }) => at),
  );
  return whole.map((share, at) => share + (raised.has(at) ? 1 : 0));
};
