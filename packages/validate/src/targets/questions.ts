import type { Source, Stage } from '../coding/case.ts';
import { eusanctCovariates, icbCovariates, tiesCovariates } from '../coding/covariates.ts';
import type { Covariates } from '../metrics/logistic.ts';
import type { Shares } from '../player/chances.ts';
import type { Constants } from '../player/constants.ts';
import { flagIn, numberIn } from '../reader/row.ts';
import type { Row } from '../reader/row.ts';

/** A yes-or-no question that the data answer and the games forecast. */
export interface Question {
  readonly id: string;
  readonly label: string;
  readonly source: Source;
  readonly applies: (row: Row) => boolean;
  readonly happened: (row: Row) => boolean;
  readonly chance: (shares: Shares, stage: Stage, constants: Constants) => number;
  readonly covariates: (row: Row) => Covariates;
}

/** Of those that ended where the forecast was made: neither still running nor gone to another stage. */
const resolved = ({ running, imposed }: Shares): number => Math.max(1e-9, 1 - running - imposed);
export const broad = (shares: Shares): number =>
  (shares.whole + shares.partly + shares.bargain) / resolved(shares);
export const narrow = (shares: Shares): number => (shares.whole + shares.partly) / resolved(shares);
export const full = (shares: Shares): number => shares.whole / resolved(shares);
export const gaveUp = (shares: Shares): number => shares.gaveUp / resolved(shares);
/** Policy result × contribution of 9 or more. */
export const scored = (shares: Shares, stage: Stage, { scored: by }: Constants): number => {
  const all = shares.whole * by.whole + shares.partly * by.partly + shares.bargain * by.bargain;
  return ((stage === 'imposed' ? by.imposed : 1) * all) / resolved(shares);
};

const ended = (row: Row): number | null => numberIn(row, 'finaloutcome');
const endedAs =
  (...codes: readonly number[]) =>
  (row: Row): boolean =>
    codes.includes(ended(row) ?? 0);
export const isBroad = endedAs(1, 2, 5, 6, 7, 10);
export const isNarrow = endedAs(1, 2, 6, 7);
export const isResolved = (row: Row): boolean => ended(row) !== null;
export const isSecurity = (row: Row): boolean => flagIn(row, 'security_issue') === true;
export const isRecent = (row: Row): boolean => (numberIn(row, 'year') ?? 0) >= 1946;

const ties = { source: 'ties', covariates: tiesCovariates } as const;
const icb = { source: 'icb', covariates: icbCovariates } as const;
const isYield = (row: Row): boolean => flagIn(row, 'coercion_any') === true;
const isDefeat = (row: Row): boolean => flagIn(row, 'coercion_full') === true;
const isKnown = (row: Row): boolean =>
  flagIn(row, 'coercion_any') !== null && flagIn(row, 'coercion_full') !== null;

export const questions: readonly Question[] = [
  {
    ...{ ...ties, id: 'ties-security-broad', happened: isBroad, chance: broad },
    label: 'TIES, security issues: target gives in or settles',
    applies: (row) => isResolved(row) && isSecurity(row),
  },
  {
    ...{ ...ties, id: 'ties-security-narrow', happened: isNarrow, chance: narrow },
    label: 'TIES, security issues: target gives in, wholly or partly',
    applies: (row) => isResolved(row) && isSecurity(row),
  },
  {
    ...{ ...ties, id: 'ties-broad', happened: isBroad, chance: broad },
    label: 'TIES, all issues: target gives in or settles',
    applies: isResolved,
  },
  {
    ...{ ...ties, id: 'ties-narrow', happened: isNarrow, chance: narrow },
    label: 'TIES, all issues: target gives in, wholly or partly',
    applies: isResolved,
  },
  {
    ...{ id: 'eusanct-hse', source: 'eusanct', covariates: eusanctCovariates, chance: scored },
    label: 'EUSANCT: score of 9 or more',
    applies: (row) => numberIn(row, 'HSEscore') !== null,
    happened: (row) => (numberIn(row, 'HSEscore') ?? 0) >= 9,
  },
  {
    ...{ ...icb, id: 'icb-any', chance: broad, happened: isYield },
    label: 'ICB, 1946 on: target yields or compromises',
    applies: (row) => isKnown(row) && isRecent(row),
  },
  {
    ...{ ...icb, id: 'icb-full', chance: narrow, happened: isDefeat },
    label: 'ICB, 1946 on: target is defeated',
    applies: (row) => isKnown(row) && isRecent(row),
  },
  {
    ...{ ...icb, id: 'icb-any-all', chance: broad, happened: isYield, applies: isKnown },
    label: 'ICB, 1918 on: target yields or compromises',
  },
  {
    ...{ ...icb, id: 'icb-full-all', chance: narrow, happened: isDefeat, applies: isKnown },
    label: 'ICB, 1918 on: target is defeated',
  },
];
