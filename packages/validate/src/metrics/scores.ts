/** A forecast chance and what came of it, with the group that holds it together with others. */
export interface Scored {
  readonly chance: number;
  readonly happened: boolean;
  readonly group: string;
}

/** Chance that a case that happened was rated above one that did not; ties count half (Mann–Whitney). */
export const auc = (scored: readonly Scored[]): number => {
  const sorted = scored.toSorted((a, b) => a.chance - b.chance);
  let [ranks, happened] = [0, 0];
  for (let from = 0; from < sorted.length;) {
    let until = from;
    while (until < sorted.length && sorted[until]?.chance === sorted[from]?.chance) until += 1;
    for (let at = from; at < until; at += 1) {
      if (sorted[at]?.happened !== true) continue;
      ranks += (from + until + 1) / 2;
      happened += 1;
    }
    from = until;
  }
  const other = sorted.length - happened;
  if (happened === 0 || other === 0) return Number.NaN;
  return (ranks - (happened * (happened + 1)) / 2) / (happened * other);
};

const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Share that happened. */
export const baseRate = (scored: readonly Scored[]): number =>
  meanOf(scored.map(({ happened }) => (happened ? 1 : 0)));

/** Mean squared error of the chances (Brier 1950). */
export const brier = (scored: readonly Scored[]): number =>
  meanOf(scored.map(({ chance, happened }) => (chance - (happened ? 1 : 0)) ** 2));

/** 1 − Brier ÷ Brier of always saying the base rate; 0 is no better than that. */
export const brierSkill = (scored: readonly Scored[]): number => {
  const rate = baseRate(scored);
  const reference = rate * (1 - rate);
  return reference === 0 ? Number.NaN : 1 - brier(scored) / reference;
};

/** Nearest that a chance may come to certainty in the logarithmic score. */
const SUREST = 1e-6;

/** Mean negative logarithm of the chance given to what came about, natural. */
export const logLoss = (scored: readonly Scored[]): number =>
  meanOf(
    scored.map(({ chance, happened }) => {
      const sure = Math.min(1 - SUREST, Math.max(SUREST, chance));
      return -Math.log(happened ? sure : 1 - sure);
    }),
  );

export interface Bin {
  readonly cases: number;
  /** Means over the bin's cases. */
  readonly said: number;
  readonly came: number;
}

/** Calibration in bins of equal numbers of cases, from the lowest chance to the highest. */
export const calibration = (scored: readonly Scored[], bins = 5): readonly Bin[] => {
  const sorted = scored.toSorted((a, b) => a.chance - b.chance);
  return Array.from({ length: bins }, (_, at) => {
    const from = Math.round((at * sorted.length) / bins);
    const until = Math.round(((at + 1) * sorted.length) / bins);
    const inside = sorted.slice(from, until);
    return {
      ...{ cases: inside.length, said: meanOf(inside.map(({ chance }) => chance)) },
      came: baseRate(inside),
    };
  });
};

/** Rank correlation with mean ranks for ties (Spearman 1904). */
export const spearman = (pairs: readonly (readonly [number, number])[]): number => {
  const ranksOf = (values: readonly number[]): readonly number[] =>
    values.map((value) => {
      const below = values.filter((other) => other < value).length;
      const same = values.filter((other) => other === value).length;
      return below + (same + 1) / 2;
    });
  const [a, b] = [ranksOf(pairs.map(([x]) => x)), ranksOf(pairs.map(([, y]) => y))];
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  const product = a.reduce((sum, x, at) => sum + (x - meanA) * ((b[at] ?? 0) - meanB), 0);
  const spread = (values: readonly number[], mean: number): number =>
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return product / Math.sqrt(spread(a, meanA) * spread(b, meanB));
};
