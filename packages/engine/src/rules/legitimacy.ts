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
