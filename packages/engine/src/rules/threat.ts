import { clamp, ln, logistic } from '../math.ts';
import type { Worked } from './worked.ts';
import { factor, summand } from './worked.ts';

/** What may still come weighs this much beside what is imposed. */
const RESERVE_WEIGHT = 0.6;
const SUREST = 0.95;

/** Forces, 0–1, that a threat of this rung takes to carry out. */
export const forcesNeeded = (rung: number): number => clamp(rung / 12, 0, 1);

/** R-Threat. `q` 0–1 from log-odds, never above what forces allow: `min(0.95, has/needs)`. */
export const credibility = (logOdds: number, capability: number, rung: number): number => {
  const needs = forcesNeeded(rung);
  return Math.min(logistic(logOdds), ceiling(capability, needs));
};

const ceiling = (capability: number, needs: number): number =>
  needs <= 0 ? SUREST : Math.min(SUREST, capability / needs);

/** R-Threat. The highest log-odds that forces allow for a threat of this rung. */
export const beliefCeiling = (capability: number, rung: number): number => {
  const q = clamp(ceiling(capability, forcesNeeded(rung)), 0.02, SUREST);
  return ln(q / (1 - q));
};

/**
 * R-Threat. Pressure in weight points: what stands, and what is announced with a deadline and not
 * yet imposed at 0.6 × q. Without a deadline a threat adds nothing.
 */
export const pressure = (
  imposed: number,
  announced: number,
  q: number,
  deadline: boolean,
): Worked => ({
  value: imposed + (deadline ? RESERVE_WEIGHT * q * announced : 0),
  terms: [
    summand('imposed', imposed),
    summand('announced', deadline ? RESERVE_WEIGHT * q * announced : 0),
    factor('belief', q),
  ],
});
