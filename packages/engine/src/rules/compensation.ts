import { positive } from '../math.ts';

/** R-Home. Share of what a member bears beyond the mean that each size 1–3 of a fund makes good. */
const SHARE = 0.2;
export const FUND_SIZES = 3;

/** R-Home. % of its GDP a year that a fund makes good to one who bears `burden` where all bear `mean`. */
export const madeGood = (burden: number, mean: number, size: number): number =>
  Math.min(1, SHARE * size) * positive(burden - mean);

/** R-Home. % of its own GDP a year that a fund costs who pays `payments`, each in % of another's GDP. */
export const fundCost = (
  gdp: number,
  payments: readonly { readonly gdp: number; readonly share: number }[],
): number =>
  gdp <= 0 ? 0 : payments.reduce((sum, { gdp: of, share }) => sum + of * share, 0) / gdp;
