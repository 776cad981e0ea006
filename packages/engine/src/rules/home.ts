import { clamp, decay, positive } from '../math.ts';
import { months } from './time.ts';
import type { Worked } from './worked.ts';
import { factor, shown, summand } from './worked.ts';

const MOST_A_TURN = 15;
const CONCEDING = 30;
const RALLY_HALF_LIFE = 60;
/** R-Home. Rally that an act can bring, points of support. */
export const RALLY = {
  message: 4,
  address: 3,
  strike: 8,
  struck: 12,
  'stood-up': 2,
  /** For each tier of a measure on a whole branch. */
  sanctioned: 0.5,
} as const;
/** R-Home. A rally never stands above this. */
export const MOST_RALLY = 12;

export interface Mood {
  readonly support: number;
  /** What support returns to when nothing happens. */
  readonly base: number;
  readonly fatigue: number;
  /** % of GDP a year. */
  readonly strain: number;
  readonly accountability: number;
}

/**
 * R-Home. Support a turn without acts:
 * `m × [−1.2 strain (0.4 + 0.6 accountability) − 0.05 (fatigue − 40)⁺ + 0.05 (base − support)]`.
 */
export const supportFlow = (mood: Mood, days: number): Worked => {
  const strain = -1.2 * mood.strain * (0.4 + 0.6 * mood.accountability);
  const weary = -0.05 * positive(mood.fatigue - 40);
  const back = 0.05 * (mood.base - mood.support);
  return {
    value: months(days) * (strain + weary + back),
    terms: [
      summand('strain', strain),
      summand('fatigue', weary),
      summand('return-to-base', back),
      factor('months', months(days)),
    ],
  };
};

/** R-Home. What giving way costs: `−30 K (0.5 + resolve/100) × conceded/demanded`. */
export const concessionCost = (stakes: number, resolve: number, share: number): Worked => ({
  value: -CONCEDING * stakes * (0.5 + resolve / 100) * clamp(share, 0, 1),
  terms: [
    shown('concession', -CONCEDING),
    factor('stakes', stakes),
    factor('resolve', 0.5 + resolve / 100),
    factor('conceded', clamp(share, 0, 1)),
  ],
});

/** R-Home. What of `wanted` points may still be applied this turn, at most ±15 in all. */
export const cappedSupport = (wanted: number): number => clamp(wanted, -MOST_A_TURN, MOST_A_TURN);

/** R-Home. Rally that fades in a turn of `days`, half-life 60 days; never positive. */
export const rallyFade = (rally: number, days: number): number =>
  -rally * (1 - decay(days, RALLY_HALF_LIFE));

/**
 * R-Home. Fatigue a turn: `m × (6 strain (1 − progress) + 1) × (1.5 − resolve/100)`, where progress
 * 0–1 is what the effort visibly brings.
 */
export const fatigueFlow = (
  strain: number,
  progress: number,
  resolve: number,
  days: number,
): Worked => ({
  value: months(days) * (6 * strain * (1 - progress) + 1) * (1.5 - resolve / 100),
  terms: [
    summand('strain', 6 * strain * (1 - progress)),
    summand('time', 1),
    factor('endurance', 1.5 - resolve / 100),
    factor('months', months(days)),
  ],
});

/** R-Home. Economic loss, % of annual GDP, of a strain in % a year over `days`. */
export const lossOf = (strain: number, days: number): number => (strain * days) / 365;
