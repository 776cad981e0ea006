import { logistic } from '../math.ts';
import type { BallotStance } from '../acts.ts';
import type { VoteRule } from '../scenario.ts';
import type { Worked } from './worked.ts';
import { summand } from './worked.ts';

/** R-Vote. Leanings of an institution's five blocs where the scenario names none, log-odds. */
export const BLOCS = [-1, -0.5, 0, 0.5, 1] as const;
const TRUST_SCALE = 40;
const LOBBY = 0.5;
const TWO_THIRDS = 2 / 3;
/** Nine of fifteen, at any size. */
const NINE_OF_FIFTEEN = 9 / 15;

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

/** Votes as counted; `vetoes` are noes of seats whose no decides alone. */
export interface Count {
  readonly yes: number;
  readonly no: number;
  readonly abstained: number;
  readonly vetoes: number;
}

/**
 * R-Vote. Whether the votes carry: without a no where all must agree or nobody may break the silence;
 * by two thirds of the votes cast; by three fifths of all (nine of fifteen); by more yes than no. A
 * veto defeats a motion under any rule.
 */
export const carried = (rule: VoteRule, { yes, no, abstained, vetoes }: Count): boolean => {
  if (vetoes > 0) return false;
  switch (rule) {
    case 'unanimity':
      return no === 0 && yes > 0;
    case 'silence':
      return no === 0;
    case 'two-thirds':
      return yes > 0 && yes >= TWO_THIRDS * (yes + no);
    case 'nine-no-veto':
      return yes >= NINE_OF_FIFTEEN * (yes + no + abstained);
    case 'majority':
      return yes > no;
  }
};

/** R-Vote. Yes votes that are enough when everybody votes, of `all`. */
export const neededOf = (rule: VoteRule, all: number): number => {
  switch (rule) {
    case 'unanimity':
    case 'silence':
      return all;
    case 'two-thirds':
      return Math.ceil(TWO_THIRDS * all);
    case 'nine-no-veto':
      return Math.ceil(NINE_OF_FIFTEEN * all);
    case 'majority':
      return Math.floor(all / 2) + 1;
  }
};

/** R-Vote. What a veto costs in each supporter's trust, points. */
export const VETO_TRUST = -4;

/** How one seat voted, for all to read once it is counted. */
export interface RollCall {
  readonly stance: BallotStance;
  readonly veto: boolean;
}

/** R-Vote. Votes of seats and of blocs together. */
export const countOf = (roll: readonly RollCall[], blocsYes: number, blocs: number): Count => {
  const cast = (stance: BallotStance): number =>
    roll.filter((vote) => vote.stance === stance).length;
  return {
    yes: cast('yes') + blocsYes,
    no: cast('no') + blocs - blocsYes,
    abstained: cast('abstain'),
    vetoes: roll.filter(({ stance, veto }) => veto && stance === 'no').length,
  };
};
