import { clamp, exp } from '../math.ts';
import { months } from './time.ts';
import type { Worked } from './worked.ts';
import { factor, shown, summand } from './worked.ts';

/** R-Home. How firmly a government sits, by its support: from 65, from 45, from 30, from 20, below. */
export const homeBands = ['secure', 'steady', 'pressed', 'weak', 'falling'] as const;
export type HomeBand = (typeof homeBands)[number];
const [SECURE, STEADY, PRESSED, WEAK] = [65, 45, 30, 20] as const;

export const homeBandOf = (support: number): HomeBand => {
  if (support >= SECURE) return 'secure';
  if (support >= STEADY) return 'steady';
  if (support >= PRESSED) return 'pressed';
  return support >= WEAK ? 'weak' : 'falling';
};

/** R-Home. Below this everybody can see that a government is weak, and members of its package may force a review. */
export const isWeak = (support: number): boolean => support < PRESSED;

const GRAVE_RUNG = 7;
const MUCH = 25;
/** What of an order a government at home may have to answer for. */
export interface Grave {
  /** Engine rung 0–12. */
  readonly rung: number;
  /** Points, 0–100, of its own position that it gives up. */
  readonly conceded: number;
}
/** R-Home. Points more for an order that a government below 45 must first win its own side for. */
export const homeSurcharge = (support: number, { rung, conceded }: Grave): number =>
  support < STEADY && (rung >= GRAVE_RUNG || conceded > MUCH) ? 1 : 0;

/** R-Home. Points less for the dearest order of the turn where a government is secure. */
export const homeRelief = (support: number): number => (support >= SECURE ? 1 : 0);

const HAZARD = 0.3;
/** R-Home. Chance that a government below 20 falls in a turn: `1 − e^(−0.3 m (0.5 + accountability))`; above it 0. */
export const fallChance = (support: number, accountability: number, days: number): Worked => {
  const hazard = HAZARD * months(days) * (0.5 + accountability);
  return {
    value: support < WEAK ? 1 - exp(-hazard) : 0,
    terms: [
      shown('support', support),
      summand('loses-hold', HAZARD),
      factor('months', months(days)),
      factor('accountability', 0.5 + accountability),
    ],
  };
};

/** R-Home. Chance that an election is lost: `(45 − support)/45`, nothing from 45 on. */
export const electionChance = (support: number): Worked => {
  const value = clamp((STEADY - support) / STEADY, 0, 1);
  return { value, terms: [shown('support', support), summand('short-of-steady', value)] };
};

/** R-Home. What losing an assembly costs a government that stays: support, and influence to spend. */
export const LOST_ASSEMBLY = { support: -4, influence: -2 } as const;
