import type { Reading } from '../acts.ts';

const WORST_ERROR = 0.25;

/** R-Reading. Intelligence 0–1 on a state that one's aircraft watch: what is missing of it is halved. */
export const watching = (intelligence: number, watches: boolean): number =>
  watches ? 1 - (1 - intelligence) / 2 : intelligence;

/** R-Reading. What words left vague on purpose add to the chance of being read wrong. */
export const VAGUE_ERROR = 0.1;

/**
 * R-Reading. Chance 0–1 that a seat is told the wrong reading: `0.25 × (1 − intelligence)`, and 0.1
 * more where a threat was left vague. Intelligence is 0–1.
 */
export const misreading = (intelligence: number, vague = false): number =>
  WORST_ERROR * (1 - intelligence) + (vague ? VAGUE_ERROR : 0);

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
