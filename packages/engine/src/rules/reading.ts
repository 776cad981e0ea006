import type { Reading } from '../acts.ts';
import { exp, ln, sqrt } from '../math.ts';
import { months } from './time.ts';
import type { Worked } from './worked.ts';
import { factor, shown } from './worked.ts';

const WORST_ERROR = 0.25;

/** R-Reading. Intelligence 0–1 on a state that one's aircraft watch: what is missing of it is halved. */
export const watching = (intelligence: number, watches: boolean): number =>
  watches ? 1 - (1 - intelligence) / 2 : intelligence;

/** R-Reading. What words left vague on purpose add to the chance of being read wrong. */
export const VAGUE_ERROR = 0.1;

/**
 * R-Reading. Chance 0–1 that a seat is told the wrong reading: `0.25 × (1 − intelligence)/√n` where n
 * share what they make of the other, and 0.1 more where a threat was left vague. Intelligence is 0–1.
 */
export const misreading = (intelligence: number, vague = false, sharers = 1): number =>
  (WORST_ERROR * (1 - intelligence)) / (sharers > 1 ? sqrt(sharers) : 1) +
  (vague ? VAGUE_ERROR : 0);

/** R-Beliefs. Chance a month that a shared assessment comes out. */
const COMES_OUT = 0.05;
/** R-Beliefs. Chance in a turn of `days` that a shared assessment comes out. */
export const assessmentLeak = (days: number): Worked => ({
  value: 1 - exp(months(days) * ln(1 - COMES_OUT)),
  terms: [shown('leak-base', COMES_OUT), factor('months', months(days))],
});
/** R-Beliefs. What it costs with the one who was assessed: its trust in each, and heat between them. */
export const ASSESSMENT_LEAKED = { trust: -4, tension: 2 } as const;

/** R-Reading. What an act is when its author declared nothing: by its likelihood ratio. */
export const plainReading = (likelihood: number): Reading =>
  likelihood >= 1.8 ? 'commitment' : likelihood >= 1.3 ? 'warning' : 'bluff';

/** R-Reading. The reading most easily taken for another. */
export const alternativeTo = (reading: Reading): Reading => {
  switch (reading) {
    case 'bluff':
      return 'warning';
    case 'warning':
      return 'commitment';
    case 'commitment':
      return 'warning';
  }
};
