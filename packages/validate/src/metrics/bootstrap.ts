import { uniform } from '@convoy/engine';

export const RESAMPLES = 1000;

export interface Interval {
  readonly value: number;
  /** Standard deviation over resamples. */
  readonly error: number;
  readonly low: number;
  readonly high: number;
}

const quantileOf = (sorted: readonly number[], share: number): number => {
  const at = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN];
  return low + (high - low) * (at - Math.floor(at));
};

const groupsOf = <Case extends { readonly group: string }>(
  cases: readonly Case[],
): readonly (readonly Case[])[] => {
  const groups = new Map<string, Case[]>();
  for (const one of cases) {
    const known = groups.get(one.group);
    if (known === undefined) groups.set(one.group, [one]);
    else known.push(one);
  }
  return [...groups.values()];
};

/**
 * Cluster bootstrap: whole groups are drawn with replacement, so that cases which share a campaign
 * do not pass for independent ones. One set of resamples serves several statistics, which keeps
 * differences paired. 95 % intervals by percentiles (Efron and Tibshirani 1993).
 */
export const bootstrap = <Case extends { readonly group: string }>(
  cases: readonly Case[],
  statistics: readonly ((of: readonly Case[]) => number)[],
  seed: string,
  resamples = RESAMPLES,
): readonly Interval[] => {
  const groups = groupsOf(cases);
  const drawn: number[][] = statistics.map(() => []);
  for (let sample = 0; sample < resamples; sample += 1) {
    const chosen = groups.flatMap((_, at) => {
      const draw = uniform({ seed: `bootstrap/${seed}`, salt: '' }, `${sample}/${at}`);
      return groups[Math.floor(draw * groups.length)] ?? [];
    });
    statistics.forEach((statistic, at) => {
      const value = statistic(chosen);
      if (Number.isFinite(value)) drawn[at]?.push(value);
    });
  }
  return statistics.map((statistic, at) => {
    const values = (drawn[at] ?? []).toSorted((a, b) => a - b);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const error = Math.sqrt(
      values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length - 1),
    );
    return {
      ...{ value: statistic(cases), error },
      ...{ low: quantileOf(values, 0.025), high: quantileOf(values, 0.975) },
    };
  });
};
