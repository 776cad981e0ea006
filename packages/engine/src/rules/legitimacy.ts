/**
 * R-Legitimacy. Points of legitimacy, how rightful third parties hold a course to be. A mandate is
 * a vote carried by an institution for the actor; it spares the cost of force short of a strike.
 */
export const LEGITIMACY = {
  evidence: 6,
  pictures: 2,
  exposed: -4,
  'no-way-out': -4,
  force: -5,
  'no-fly-zone': -3,
  strike: -10,
  'strike-with-mandate': -4,
  'fait-accompli': -6,
  'vote-carried': 12,
  /** By more yes than no alone: heard, but no mandate that binds. */
  'majority-vote-carried': 6,
  'vote-lost': -6,
  'own-carve-out': -3,
  reversal: -4,
  /** A cut tightened by two tiers at once or begun at the highest, or force before anything was asked. */
  'skipped-stage': -5,
  'second-stall': -8,
  complied: 3,
  'stood-down': 1,
  'broken-agreement': -6,
  'channel-opened': 2,
  relieved: 1,
  'time-limited': 1,
} as const;

/** R-Legitimacy. What coercion at `rung` costs: nothing below 8 or with a mandate, strikes always. */
export const forceCost = (rung: number, mandate: boolean): number => {
  if (rung >= 9) return mandate ? LEGITIMACY['strike-with-mandate'] : LEGITIMACY.strike;
  return rung >= 8 && !mandate ? LEGITIMACY.force : 0;
};

const STEPS_AT_ONCE = 2;
const HIGHEST = 4;
/** R-Legitimacy. Whether a cut goes from one tier to another without the stages between; tiers 0–4. */
export const skipsStage = (from: number, to: number): boolean =>
  from > 0 ? to - from >= STEPS_AT_ONCE : to >= HIGHEST;

/** R-Legitimacy. From this rung on force is expected to come after a demand. */
export const FORCE_AFTER_DEMAND = 8;

/** R-Legitimacy. What sparing one's own trade costs: −3 at half of a branch left open to −8 at all of it. */
export const ownCarveOutCost = (share: number): number =>
  share < 0.5 ? 0 : LEGITIMACY['own-carve-out'] - 10 * (Math.min(1, share) - 0.5);

/** R-Legitimacy. What a paid consent that comes out costs: −3 for one point to −8 for six. */
export const sidePaymentCost = (price: number): number =>
  price <= 0 ? 0 : -2 - Math.min(6, price);

/** R-Legitimacy. What a package's own terms are worth to its sponsor's standing: aid kept open, and an end that is set. */
export const packageLegitimacy = (terms: {
  readonly humanitarian: boolean;
  readonly sunset: number | null;
  readonly measures: readonly { readonly tier: number; readonly reserve: boolean }[];
}): number =>
  (terms.humanitarian ? LEGITIMACY['channel-opened'] : 0) +
  (terms.sunset === null ? 0 : LEGITIMACY['time-limited']) +
  (terms.measures.some(({ tier, reserve }) => !reserve && skipsStage(0, tier))
    ? LEGITIMACY['skipped-stage']
    : 0);

/** R-Legitimacy. Turns within which taking back what one has begun is an abrupt reversal. */
export const ABRUPT = 2;
