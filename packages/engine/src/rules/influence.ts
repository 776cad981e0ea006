import { positive } from '../math.ts';
import type { Worked } from './worked.ts';
import { summand } from './worked.ts';

/** R-Influence. Points left over that a seat may carry into the next turn. */
export const CARRY = 3;
const LEAST_INCOME = 3;
/** Standing measures that one point of upkeep pays for. */
const MEASURES_A_POINT = 3;

/**
 * R-Influence. Points a turn: a flat sum where the scenario sets one, else
 * `3 + ⌊support/25⌋ − ⌊isolation/40⌋`, at least 3. Stocks are 0–100.
 */
export const income = (flat: number | null, support: number, isolation: number): number =>
  flat ?? Math.max(LEAST_INCOME, 3 + Math.floor(support / 25) - Math.floor(isolation / 40));

/** R-Influence. Points a turn for `standing` measures of one's own. */
export const upkeep = (standing: number): number => Math.floor(standing / MEASURES_A_POINT);

/** R-Influence. What changes from one turn to the next once orders are paid: points. */
export const renewal = (left: number, earned: number, standing: number): Worked => {
  const lost = positive(left - CARRY);
  const due = upkeep(standing);
  return {
    value: earned - lost - due,
    terms: [summand('income', earned), summand('not-carried', -lost), summand('upkeep', -due)],
  };
};

/** R-Influence. The same signal within three turns counts half for each time it came before (0–30). */
export const repeatFactor = (timesBefore: number): number => 1 / (1 << timesBefore);
export const REPEAT_TURNS = 3;
