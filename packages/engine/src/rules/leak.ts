import { clamp, exp } from '../math.ts';
import { months } from './time.ts';
import type { Worked } from './worked.ts';
import { shown } from './worked.ts';

/** R-Leak. A month: how fast trade finds its way round, and how fast policing closes the ways. */
const GROWTH = 0.05;
const CLOSING = 0.1;
/** R-Leak. What trade does by itself of what a state could do that sells into the gap on purpose. */
const COMMERCIAL = 0.4;
/** R-Leak. Share of the way that an own network of front firms opens, and how much faster all goes. */
export const NETWORK = { ceiling: 0.25, faster: 2 } as const;
/** R-Leak. Share of a third party's dealings that is closed by one sender's secondary sanctions, or by itself; by a monitoring body of full strength. */
export const POLICED = { secondary: 0.6, itself: 0.9, body: 0.3 } as const;

/** One who can sell or carry into the gap. */
export interface Backfiller {
  readonly capacity: number;
  readonly willingness: number;
  /** It does so as a policy. */
  readonly committed: boolean;
  /** Share of its dealings that is policed, 0–1. */
  readonly policed: number;
}

const openShare = ({ capacity, willingness, committed, policed }: Backfiller): number =>
  capacity * (committed ? Math.max(willingness, 0.5) : willingness * COMMERCIAL) * (1 - policed);

/** R-Leak. The share, 0–1, that leakage tends to: `1 − Π(1 − capacity × willingness × (1 − policed))`. */
export const leakCeiling = (backfillers: readonly Backfiller[], network: boolean): number => {
  const closed = backfillers.reduce(
    (product, backfiller) => product * (1 - clamp(openShare(backfiller), 0, 1)),
    network ? 1 - NETWORK.ceiling : 1,
  );
  return clamp(1 - closed, 0, 1);
};

/** R-Leak. How well the ways are policed, 0–1: each backfiller weighs by its capacity. */
export const policing = (backfillers: readonly Backfiller[]): number => {
  const weight = backfillers.reduce((sum, { capacity }) => sum + capacity, 0);
  const policed = backfillers.reduce((sum, one) => sum + one.capacity * one.policed, 0);
  return weight === 0 ? 0 : policed / weight;
};

/**
 * R-Leak. Change of the share that leaks in a turn: solves `L' = a (Lmax − L) − b × policing × L` a
 * month exactly, a 0.05 (doubled by a network) and b 0.10, so that cutting a turn changes nothing.
 */
export const leakFlow = (
  leak: number,
  ceiling: number,
  policed: number,
  network: boolean,
  days: number,
): Worked => {
  const grow = GROWTH * (network ? NETWORK.faster : 1);
  const rate = grow + CLOSING * policed;
  const rest = (grow * ceiling) / rate;
  return {
    value: (rest - leak) * (1 - exp(-rate * months(days))),
    terms: [
      shown('leak-now', leak),
      shown('leak-ceiling', ceiling),
      shown('policing', policed),
      shown('months', months(days)),
    ],
  };
};

/** R-Leak. Share of its own cut that comes back on a sender: it chooses what it can do without. */
export const BLOWBACK = 0.6;

const A_MONTH = 0.1;
const MOST_SPARED = 0.4;
/** R-Leak. What stockpiles and substitutes spare a branch after so many days of effort, 0–0.4. */
export const resilience = (days: number): number =>
  clamp(A_MONTH * months(Math.max(0, days)), 0, MOST_SPARED);

/** R-Third parties. Discount at which a state under pressure has to sell and buy. */
export const DISCOUNT = 0.2;
const SEEN = 0.7;

/** R-Third parties. Gain, % of its own GDP a year, of who sells into a gap of `lost` (same currency as `gdp`). */
export const backfillGain = (
  lost: number,
  capacity: number,
  policed: number,
  gdp: number,
): number => (gdp <= 0 ? 0 : (100 * lost * capacity * (1 - policed) * DISCOUNT) / gdp);

/** R-Third parties. Chance in a turn that secondary sanctions hit one who sells into the gap. */
export const secondaryHit = (policed: number, capacity: number, days: number): number =>
  1 - exp(-policed * capacity * SEEN * months(days));
/** R-Third parties. The hit takes twice the turn's gain, and trust both ways. */
export const SECONDARY = { gains: 2, trust: -10 } as const;
