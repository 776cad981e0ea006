/** R-Third parties. What good offices do at the pair they are offered to. */
export const MEDIATION = {
  /** Points of tension, once a turn and pair however many mediate. */
  tension: -5,
  /** Points more where a standstill is proposed and neither side took a new hostile step. */
  standstill: -3,
  /** Support of the mediator's own backers, points. */
  support: 2,
  /** Trust that both sides gain in the mediator, once a turn. */
  trust: 2,
} as const;

/** R-Third parties. A standing mediation keeps forces apart by this share of their contact. */
export const STANDSTILL_CONTACT = 0.8;

/** R-Third parties. A standstill holds while no side took a new step at rung 6 or above. */
export const standstillHolds = (newRungs: readonly number[]): boolean =>
  newRungs.every((rung) => rung < 6);

/**
 * R-Third parties. What a third party's stand between two does: legitimacy of the one it names first
 * and of the other, and trust in it, which it returns by half.
 */
export const STANDS = {
  side: { own: 3, other: -3, trust: { favoured: 4, other: -4 } },
  abstain: { own: -1, other: 0, trust: { favoured: -2, other: 1 } },
} as const;
/** R-Third parties. How far a third party's word carries, 0–2, by its own legitimacy 0–100. */
export const voiceOf = (legitimacy: number): number => legitimacy / 50;
/** R-Influence. Points of isolation, 0–100, for each third party that has taken the other side. */
export const SIDED_AGAINST = 5;

/** R-Third parties. Aid, for each of its three sizes: % of the giver's GDP; the other's support and trust. */
export const AID = { cost: 0.05, support: 1, trust: 3 } as const;
/** R-Third parties. Trust that selling into the gap wins with the one pressed and costs with each sender. */
export const BACKFILL = { target: 4, sender: -3 } as const;
/** R-Third parties. Trust that a clamp-down on transit costs with the one pressed and wins with each sender. */
export const CLAMPDOWN = { target: -6, sender: 4 } as const;
