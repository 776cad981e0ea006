import { uniform } from '@convoy/engine';
import { fitLogistic } from './logistic.ts';
import type { Example } from './logistic.ts';

export const FOLDS = 10;

/** The fold of a group, 0 to `folds − 1`: by its name alone, so that no group is ever parted. */
export const foldOf = (group: string, seed: string, folds = FOLDS): number =>
  Math.floor(uniform({ seed: `folds/${seed}`, salt: '' }, group) * folds);

export interface Grouped extends Example {
  readonly group: string;
}

/** Each case's chance by a logistic model that saw none of its fold. */
export const crossFitted = (cases: readonly Grouped[], seed: string): readonly number[] => {
  const folds = cases.map(({ group }) => foldOf(group, seed));
  const models = new Map<number, ReturnType<typeof fitLogistic>>();
  for (const fold of new Set(folds))
    models.set(fold, fitLogistic(cases.filter((_, at) => folds[at] !== fold)));
  return cases.map(({ covariates }, at) => models.get(folds[at] ?? 0)?.(covariates) ?? Number.NaN);
};
