import { clamp, exp } from '../math.ts';
import type { SectorKind } from '../scenario.ts';
import type { Worked } from './worked.ts';
import { factor, shown } from './worked.ts';

/** R-Bite. Share of a branch that a measure of tier 0–4 cuts off where it covers all of it. */
const TIERS = [0, 0.15, 0.4, 0.7, 1] as const;
export const MOST_TIER = 4;
export const tierShare = (tier: number): number =>
  TIERS[clamp(Math.round(tier), 0, MOST_TIER)] ?? 0;

/** R-Bite. Days in which 63 % of a cut is felt: money moves first, machines wear out last. */
const RAMP_DAYS = { finance: 30, trade: 120, technology: 360 } as const satisfies Record<
  SectorKind,
  number
>;

/** R-Bite. `1 − e^(−age/τ)`, 0–1, of a measure that has bound for `age` days. */
export const ramp = (kind: SectorKind, age: number): number =>
  age <= 0 ? 0 : 1 - exp(-age / RAMP_DAYS[kind]);

/** R-Bite. A cut that has less than this share of its weight by the last day bites after the game. */
export const FELT_IN_TIME = 0.25;

/** R-Bite. The mean of the ramp from one age to another, in days: exact however a turn is cut. */
export const rampOver = (kind: SectorKind, from: number, to: number): number => {
  const start = Math.max(0, from);
  if (to <= start) return ramp(kind, to);
  const tau = RAMP_DAYS[kind];
  const mean = 1 - (tau * (exp(-start / tau) - exp(-to / tau))) / (to - start);
  return (mean * (to - start)) / (to - from);
};

/** R-Bite. What is really enforced of what is ordered, 0–1, where the scenario says nothing else. */
export const ENFORCEMENT = 0.9;
/** R-Bite. Share of what is not enforced that a monitoring body of full strength brings under enforcement. */
const WATCHED = 0.5;
/** R-Bite. Enforcement, 0–1, of a measure that is watched with `monitoring` 0–1; never less than without. */
export const watched = (enforcement: number, monitoring: number): number =>
  enforcement + WATCHED * clamp(monitoring, 0, 1) * (1 - enforcement);
/** R-Bite. Share of a branch that lists of persons and firms reach, against all of it. */
export const TARGETED_COVER = 0.2;

/** What one measure asks for in one branch. */
export interface Cut {
  /** Share, 0–1, of the dealings between the two that it reaches. */
  readonly cover: number;
  /** 0–4. */
  readonly tier: number;
  /** Share, 0–1, that stays open. */
  readonly carveOut: number;
}

/**
 * R-Bite. Share, 0–1, of the dealings in a branch that is cut: `cover × (1 − carveOut) × (tier +
 * extra)`, where `extra` (R-Overcompliance) is what firms drop beyond the law; never above all that is not carved out.
 */
export const cutShare = ({ cover, tier, carveOut }: Cut, extra = 0): number =>
  tier <= 0 ? 0 : (1 - clamp(carveOut, 0, 1)) * Math.min(1, cover * (tierShare(tier) + extra));

/** What one tie of an economy to another is put under. */
export interface Pressed {
  /** % of its GDP that rests on the other in the branch. */
  readonly exposure: number;
  /** Highest cut of the measures on it, ramp included, 0–1: measures do not add up. */
  readonly cut: number;
  readonly enforcement: number;
  /** R-Leak, 0–1. */
  readonly leak: number;
  /** R-Leak: what stockpiles and substitutes spare, 0–0.4. */
  readonly resilience: number;
}

/** R-Bite. % of GDP a year lost on one tie. */
export const bite = ({ exposure, cut, enforcement, leak, resilience }: Pressed): Worked => ({
  value: exposure * cut * enforcement * (1 - leak) * (1 - resilience),
  terms: [
    shown('exposure', exposure),
    factor('cut', cut),
    factor('enforcement', enforcement),
    factor('not-leaked', 1 - leak),
    factor('not-replaced', 1 - resilience),
  ],
});

/** % of GDP a year at which pain reaches 63 %. */
const KAPPA = 6;
/** R-Bite. `1 − e^(−strain/6)`, 0–1: minor below 0.25, severe above 0.6. */
export const pain = (strain: number): number => 1 - exp(-Math.max(0, strain) / KAPPA);

/** R-Home. Reserves carry at most this share of the bite while they last. */
export const RESERVES_CARRY = 0.5;
/** R-Home. Share of a bite (% of GDP a year) that reserves (% of GDP) carry over `days`, 0–0.5. */
export const carried = (biting: number, reserves: number, days: number): number => {
  const due = (biting * days) / 365;
  return due <= 0 ? 0 : Math.min(RESERVES_CARRY, Math.max(0, reserves) / due);
};

/** R-Influence. Isolation 0–100: breadth 0–1 of what stands against a state × its mean legitimacy 0–100. */
export const isolation = (breadth: number, legitimacy: number): number =>
  clamp(breadth, 0, 1) * clamp(legitimacy, 0, 100);

/** R-Bite. Trust that the one cut off loses in the other for each tier, and wins back for each one lifted. */
export const SANCTION_TRUST = { imposed: -2, lifted: 3 } as const;
/** R-Bite. Tension taken off for each tier lifted. */
export const RELIEF_EASE = -2;
