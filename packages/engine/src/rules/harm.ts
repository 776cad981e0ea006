import { clamp, decay } from '../math.ts';
import { months } from './time.ts';
import type { Worked } from './worked.ts';
import { factor, shown, summand } from './worked.ts';

const A_MONTH = 8;
const CHANNEL = 0.6;
const HALF_LIFE = 180;
/** R-Harm. What a measure against persons and firms does to civilians, against one on a branch. */
export const TARGETED_HARM = 0.1;

export interface Hardship {
  /** 0–100, now and at the start. */
  readonly harm: number;
  readonly base: number;
  /** R-Bite: 0–1. */
  readonly pain: number;
  /** Share, 0–1, of its dealings that is cut, measures against persons at a tenth. */
  readonly breadth: number;
  /** Share, 0–1, of what is cut by those who keep food and medicine flowing. */
  readonly channel: number;
}

/**
 * R-Harm. Harm in a turn: `m × 8 × pain × breadth × (1 − 0.6 × channel)`, and what has come heals
 * with a half-life of 180 days.
 */
export const harmFlow = (
  { harm, base, pain, breadth, channel }: Hardship,
  days: number,
): Worked => {
  const grows = months(days) * A_MONTH * pain * breadth * (1 - CHANNEL * clamp(channel, 0, 1));
  const heals = -Math.max(0, harm - base) * (1 - decay(days, HALF_LIFE));
  return {
    value: grows + heals,
    terms: [
      summand('hardship', grows),
      summand('healing', heals),
      shown('pain', pain),
      shown('breadth', breadth),
      factor('channel', 1 - CHANNEL * clamp(channel, 0, 1)),
    ],
  };
};

const LEGITIMACY_A_YEAR = -0.6;
const SUPPORT_A_YEAR = -0.3;
/** Harm below which nobody abroad takes notice, 0–100. */
const UNNOTICED = 3;

/** R-Harm. What a sender loses in a turn for its share (0–1) of harm done: legitimacy, support at home. */
export const harmCost = (
  harm: number,
  share: number,
  accountability: number,
  days: number,
): { readonly legitimacy: number; readonly support: number } => {
  const seen = (Math.max(0, harm - UNNOTICED) * share * months(days)) / 12;
  return {
    legitimacy: LEGITIMACY_A_YEAR * seen,
    support: SUPPORT_A_YEAR * seen * accountability,
  };
};
