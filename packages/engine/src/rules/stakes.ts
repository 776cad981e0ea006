import { clamp } from '../math.ts';
import type { Worked } from './worked.ts';
import { factor } from './worked.ts';

/** What giving way on one issue is to the actor that gives way. */
export interface Stake {
  /** 0–1, the actor's own. */
  readonly salience: number;
  /** Distance between where the issue stands and what is asked, 0–100. */
  readonly distance: number;
  /** A: 1 reversible policy, 1.3 territory, 1.6 strategic weapons, 2 the ruler's survival. */
  readonly weight: number;
  /** What the manner of the demand adds, or a status granted takes off. */
  readonly humiliation: number;
  /** R-Off-ramp quality, 0–1. */
  readonly offRamp: number;
}

/** Humiliation that a demand adds when it names no way out. */
export const NO_WAY_OUT = 0.3;
/** Humiliation for each public deadline backed by force (rung 9 or more). */
export const ULTIMATUM = 0.2;
/** Humiliation that it spares when the one who demands has recognised the other. */
export const RECOGNISED = -0.15;
const LEAST = 0.3;
const MOST = 2;

/** R-Stakes. K of one issue: `salience × |Δ|/100 × A × clamp(1 + humiliation − offRamp, 0.3, 2)`. */
export const stakes = (stake: Stake): Worked => {
  const manner = clamp(1 + stake.humiliation - stake.offRamp, LEAST, MOST);
  const distance = Math.abs(stake.distance) / 100;
  return {
    value: stake.salience * distance * stake.weight * manner,
    terms: [
      factor('salience', stake.salience),
      factor('distance', distance),
      factor('issue-weight', stake.weight),
      factor('manner', manner),
    ],
  };
};
