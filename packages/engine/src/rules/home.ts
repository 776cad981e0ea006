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

/** What wears a people out, and what keeps it going. */
export interface Effort {
  /** % of GDP a year. */
  readonly strain: number;
  /** Share, 0–1, of what is asked that the effort has visibly brought. */
  readonly progress: number;
  /** How unequal those who carry it together are burdened, 0–1 (Gini). */
  readonly inequality: number;
  /** 0–100. */
  readonly resolve: number;
  /** Product of what makes it bearable, 0–1: `safeguarded`. */
  readonly safeguards: number;
}

/**
 * R-Home. Fatigue a turn: `m × (6 strain (1 − progress) (1 + inequality) + 1) × (1.5 − resolve/100) ×
 * safeguards`.
 */
export const fatigueFlow = (effort: Effort, days: number): Worked => {
  const { strain, progress, inequality, resolve, safeguards } = effort;
  const burden = 6 * strain * (1 - clamp(progress, 0, 1)) * (1 + clamp(inequality, 0, 1));
  return {
    value: months(days) * (burden + 1) * (1.5 - resolve / 100) * safeguards,
    terms: [
      summand('strain', burden),
      summand('time', 1),
      shown('progress', progress),
      shown('inequality', inequality),
      factor('endurance', 1.5 - resolve / 100),
      factor('safeguards', safeguards),
      factor('months', months(days)),
    ],
  };
};

/** R-Home. What a joint effort has that makes it bearable. */
export interface Safeguards {
  /** Share, 0–1, of what it carries that comes up for review by itself. */
  readonly review: number;
  /** What the target delivers is verified. */
  readonly verified: boolean;
  readonly compensation: boolean;
  /** The member's own amendments stand. */
  readonly amended: boolean;
  /** Share, 0–1, of the turn that lies within the first 90 days. */
  readonly fresh: number;
}
const BEARABLE = {
  verified: 0.85,
  review: 0.75,
  compensation: 0.8,
  amended: 0.9,
  fresh: 0.5,
} as const;
/** R-Home. Days from its start in which a joint effort wears out half as fast. */
export const FRESH_DAYS = 90;

/** R-Home. Factor 0–1 on fatigue: × 0.85 with verification, × 0.75 as far as it is reviewed, × 0.8 compensated, × 0.9 amended, × 0.5 while fresh. */
export const safeguarded = ({
  verified,
  review,
  compensation,
  amended,
  fresh,
}: Safeguards): number =>
  (verified ? BEARABLE.verified : 1) *
  (1 - (1 - BEARABLE.review) * clamp(review, 0, 1)) *
  (compensation ? BEARABLE.compensation : 1) *
  (amended ? BEARABLE.amended : 1) *
  (1 - (1 - BEARABLE.fresh) * clamp(fresh, 0, 1));

/** R-Home. Gini's coefficient of burdens, 0 for equal ones to (n − 1)/n; 0 where nobody carries any. */
export const gini = (burdens: readonly number[]): number => {
  const total = burdens.reduce((sum, one) => sum + one, 0);
  if (total <= 0) return 0;
  const apart = burdens.reduce(
    (sum, one) => sum + burdens.reduce((rest, other) => rest + Math.abs(one - other), 0),
    0,
  );
  return apart / (2 * burdens.length * total);
};

/**
 * R-Home. Strain as a people feels it: lists of persons and firms hit the few who keep a government
 * in power, so that of their part only `1 − coalitionSize` tells.
 */
export const feltStrain = (strain: number, targeted: number, coalitionSize: number): number =>
  Math.max(0, strain - targeted * clamp(coalitionSize, 0, 1));

/** R-Home. Economic loss, % of annual GDP, of a strain in % a year over `days`. */
export const lossOf = (strain: number, days: number): number => (strain * days) / 365;
