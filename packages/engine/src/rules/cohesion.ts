import { clamp, pow } from '../math.ts';
import type { Worked } from './worked.ts';
import { summand } from './worked.ts';

/** What holds the members of a package together, or not. */
export interface Bonds {
  /** 0–1. */
  readonly dispersion: number;
  /** Mean of the members' fatigue, 0–100. */
  readonly fatigue: number;
  /** Members' own hostile steps against the target this turn, outside the package. */
  readonly surprises: number;
  /** Share, 0–1, of those asked who have answered at all, or sit in a forum with the sponsor. */
  readonly consultation: number;
  /** Whether all say the same in public. */
  readonly message: boolean;
  /** How many of these it has: a way kept open for food and medicine, a review or an end, compensation, verification, a way back. */
  readonly safeguards: number;
  /** Relief that was agreed in advance has been given as agreed. */
  readonly onSchedule: boolean;
}

const MOST_SURPRISES = 3;
/** From here on more of them ease nothing more. */
const MOST_SAFEGUARDS = 4;

/**
 * R-Cohesion. `100 − 100 dispersion − 0.5 mean fatigue − 5 surprises + 5 consultation + 4 shared
 * message + 4 safeguards + 3 relief on schedule`, 0–100.
 */
export const cohesion = (bonds: Bonds): Worked => {
  const parts = [
    100,
    -100 * bonds.dispersion,
    -0.5 * bonds.fatigue,
    -5 * Math.min(MOST_SURPRISES, bonds.surprises),
    5 * bonds.consultation,
    bonds.message ? 4 : 0,
    4 * Math.min(MOST_SAFEGUARDS, bonds.safeguards),
    bonds.onSchedule ? 3 : 0,
  ] as const;
  return {
    value: clamp(
      parts.reduce((sum, part) => sum + part, 0),
      0,
      100,
    ),
    terms: [
      summand('all-together', parts[0]),
      summand('dispersion', parts[1]),
      summand('fatigue', parts[2]),
      summand('surprises', parts[3]),
      summand('consultation', parts[4]),
      summand('shared-message', parts[5]),
      summand('safeguards', parts[6]),
      summand('on-schedule', parts[7]),
    ],
  };
};

/** R-Cohesion. Trust each way that a standing forum brings. */
export const FORUM_TRUST = 2;

const DIVIDED = 50;
const DIVIDED_WEIGHT = 0.7;
/** R-Cohesion. Below this the members meet again in the next turn, whatever they agreed. */
export const REVIEW_BELOW = 30;

/** R-Beliefs. Likelihood ratio of a joint statement. */
export const JOINT_STATEMENT = 1.4;
/** R-Cohesion. Likelihood ratio of what members do together: below 50 it says 0.7 as much. */
export const jointLikelihood = (alone: number, members: number, standing: number): number => {
  const united = members > 1 ? Math.max(alone, JOINT_STATEMENT) : alone;
  return standing < DIVIDED ? pow(united, DIVIDED_WEIGHT) : united;
};
