import { logistic } from '../math.ts';
import type { Worked } from './worked.ts';
import { summand } from './worked.ts';

/** R-Vote. Leanings of an institution's five blocs beside its common alignment, log-odds. */
export const BLOCS = [-1, -0.5, 0, 0.5, 1] as const;
const TRUST_SCALE = 40;
const LOBBY = 0.5;
/** Share of votes that carries. */
export const TWO_THIRDS = 2 / 3;

/** What makes a bloc vote for a sponsor. */
export interface Motion {
  /** The sponsor's legitimacy, 0–100. */
  readonly legitimacy: number;
  /** The institution's trust in the sponsor, −100…100. */
  readonly trust: number;
  /** The sponsor's efforts beside the motion (evidence shown this turn), a count. */
  readonly lobby: number;
  /** Highest rung 0–12 of the sponsor's standing measures: what members would be drawn into. */
  readonly rung: number;
}

const cost = (rung: number): number => Math.max(0, rung - 6) * 0.1;

/** R-Vote. Chance that a bloc votes for: `logistic((legitimacy − 50)/15 + alignment + 0.5 lobby − cost)`. */
export const blocChance = (motion: Motion, lean: number): Worked => {
  const parts = [
    summand('legitimacy', (motion.legitimacy - 50) / 15),
    summand('alignment', motion.trust / TRUST_SCALE + lean),
    summand('lobby', LOBBY * motion.lobby),
    summand('entanglement', -cost(motion.rung)),
  ];
  const x =
    (motion.legitimacy - 50) / 15 +
    motion.trust / TRUST_SCALE +
    lean +
    LOBBY * motion.lobby -
    cost(motion.rung);
  return { value: logistic(x), terms: parts };
};

/** R-Vote. Votes of the blocs of `members`, as whole numbers that sum to `members`. */
export const blocSizes = (members: number): readonly number[] =>
  BLOCS.map((_, at) => Math.floor(((at + 1) * members) / 5) - Math.floor((at * members) / 5));

/** R-Vote. Carried by two thirds of those who vote. */
export const carried = (yes: number, members: number): boolean => yes >= TWO_THIRDS * members;
