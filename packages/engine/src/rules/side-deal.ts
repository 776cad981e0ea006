import { exp, ln } from '../math.ts';
import { months } from './time.ts';
import type { Worked } from './worked.ts';
import { factor, shown } from './worked.ts';

/** R-Accession. What is left of the enforcement of one who looks away for a price, 0–1. */
export const LOOKING_AWAY = 0.5;
/** R-Accession. Turns after its own for which an offer stands. */
export const WEDGE_LASTS = 2;
/** R-Accession. Sizes of a price, and % of the payer's GDP a year for each. */
export const WEDGE_SIZES = 3;
const PRICE = 0.1;
/** R-Accession. Trust that the bargain itself brings each way, once it is struck. */
export const WEDGE_TRUST = { paid: 2, payer: 4 } as const;

/** R-Accession. % of its own GDP a year that a bargain costs who pays it, and brings who is paid. */
export const bargain = (
  size: number,
  payerGdp: number,
  paidGdp: number,
): { readonly cost: number; readonly gain: number } => ({
  cost: PRICE * size,
  gain: paidGdp <= 0 ? 0 : (PRICE * size * payerGdp) / paidGdp,
});

const BASE = 0.15;
const WATCHED = 0.55;
/**
 * R-Accession. Chance in a turn that one who delivers less than it signed is found out: a month's is
 * `0.15 + 0.55 × monitoring`.
 */
export const foundOut = (monitoring: number, days: number): Worked => {
  const month = BASE + WATCHED * monitoring;
  return {
    value: 1 - exp(months(days) * ln(1 - month)),
    terms: [shown('monitoring', monitoring), factor('months', months(days))],
  };
};
