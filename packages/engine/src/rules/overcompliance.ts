import { decay } from '../math.ts';
import { tierShare } from './bite.ts';
import type { SanctionInstrument } from './sanction-kinds.ts';

const EXTRA = 0.25;
/** R-Overcompliance. How unclear the rules of a kind of measure leave what is still allowed, 0–1. */
export const AMBIGUITY = {
  'targeted-sanctions': 0.8,
  'sectoral-sanctions': 0.5,
  'export-controls': 0.7,
  'counter-sanction': 0.3,
  embargo: 0.6,
  /** A rate is a rate: nothing about it is unclear. */
  tariffs: 0,
  'service-ban': 0.6,
} as const satisfies Readonly<Record<SanctionInstrument, number>>;
/** R-Overcompliance. How much comfort letters clear up, 0–1. */
export const GUIDANCE = 0.7;

/**
 * R-Overcompliance. What firms drop beyond the law, in the unit of a tier's share:
 * `0.25 × tier × ambiguity × (1 − guidance)`.
 */
export const overcompliance = (tier: number, ambiguity: number, guidance: number): number =>
  EXTRA * tierShare(tier) * ambiguity * (1 - guidance);

const HALF_BACK = 90;
/**
 * R-Overcompliance. What is left, 0–1, of a bite that was lifted `days` ago: half after 90 days, or
 * after as little as 45 where firms are told in writing what they may do.
 */
export const lingering = (days: number, guidance: number): number =>
  decay(days, HALF_BACK * (1 - 0.5 * guidance));
