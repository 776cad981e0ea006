import { exp, ln } from '../math.ts';
import { months } from './time.ts';

/**
 * Likelihood ratios, resolve to bluff, that belong to no single instrument (R-Beliefs). Each
 * instrument states its own.
 */
export const LIKELIHOOD = {
  deadline: 1.6,
  mandate: 1.8,
  'missed-deadline': 0.4,
  'kept-word': 1.6,
  defection: 0.6,
} as const;

/** The prior pulls slowly: 3 % of the distance a month. */
const KEPT_A_MONTH = 0.97;

/** R-Beliefs. Log-odds added by one act: visibility 0–1 × ln LR, halved by each repeat. */
export const evidence = (likelihood: number, visibility: number, repeat: number): number =>
  visibility * repeat * ln(likelihood);

/** R-Beliefs. Prior log-odds from a reputation of 0–100. */
export const prior = (reputation: number): number => (reputation - 50) / 20;

/** R-Beliefs. Log-odds moved towards the prior in a turn of `days`. */
export const pullToPrior = (belief: number, reputation: number, days: number): number =>
  (prior(reputation) - belief) * (1 - exp(months(days) * ln(KEPT_A_MONTH)));
