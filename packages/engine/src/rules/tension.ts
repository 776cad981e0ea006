import { decay, positive } from '../math.ts';
import type { Worked } from './worked.ts';
import { factor, shown, summand } from './worked.ts';

const HALF_LIFE = 21;
const STANDING = 0.3;
const REST = 0.25;
const MOST = 30;
const ROOM = 65;

/** R-Tension. What a pair's tension relaxes towards: rivalry 20–45 and 0.3 × highest standing weight. */
export const tensionBase = (rivalry: number, standing: number): number =>
  rivalry + STANDING * positive(standing);

/** R-Tension. Change in a turn of `days` by itself: `(b − T) × (1 − 2^(−dt/21))`. */
export const relaxation = (tension: number, base: number, days: number): Worked => ({
  value: (base - tension) * (1 - decay(days, HALF_LIFE)),
  terms: [
    shown('tension', tension),
    shown('tension-base', base),
    factor('tension-share', 1 - decay(days, HALF_LIFE)),
  ],
});

/**
 * R-Tension. What a turn's hostile acts between two add, from their escalation weights:
 * `min(30, max + 0.25 Σ rest) × (100 − T)/65`.
 */
export const heat = (weights: readonly number[], tension: number): Worked => {
  const hostile = weights.filter((weight) => weight > 0);
  const top = hostile.reduce((most, weight) => Math.max(most, weight), 0);
  const rest = hostile.reduce((sum, weight) => sum + weight, 0) - top;
  const size = Math.min(MOST, top + REST * rest);
  const room = (100 - tension) / ROOM;
  return {
    value: size * room,
    terms: [
      summand('heaviest-act', top),
      summand('other-acts', REST * rest),
      factor('room-left', room),
    ],
  };
};

/** R-Tension. Points taken off by each, at most once a turn and pair. */
export const EASING = {
  talks: -3,
  standDown: -4,
  agreement: -8,
  summit: -6,
  report: -3,
} as const;
/** R-Tension. Standing a measure down takes off this share of its weight, at least 4 points. */
export const standDownEase = (weight: number): number => Math.min(EASING.standDown, -0.4 * weight);
