import { clamp } from '../math.ts';
import { tierShare } from './bite.ts';
import type { Worked } from './worked.ts';
import { factor, shown } from './worked.ts';

/** R-Accession. Trust each way between sponsor and member that joins; the sponsor's in one that refuses without a reason. */
export const JOINED = { trust: 2, unexplained: -3 } as const;
/** R-Accession. Leaving before the review: the leaver's reputation, and each other member's trust in it; at the review. */
export const LEFT = { reputation: -8, trust: -6, atReview: -1 } as const;
/** R-Accession. What a member that does less than it signed loses: each other member's trust, and legitimacy. */
export const UNDER_DELIVERED = { trust: -8, legitimacy: -3 } as const;
/** R-Accession. Monitoring, 0–1, that members agree on: none, by what each declares, by looking on the spot. */
export const VERIFIED = { none: 0, declared: 0.4, intrusive: 0.8 } as const;
/** R-Accession. Support that letting others look on the spot costs a member at home when it joins. */
export const INTRUSIVE = -1;
/** R-Accession. What of its loss a member that comes back into line wins back, and turns in which it may. */
export const REMEDY = { share: 0.5, turns: 2 } as const;
/** R-Accession. Influence points that a member may ask for staying, the first, second and every later time. */
const STAY = [1, 2, 4] as const;
export const stayPrice = (timesBefore: number): number => STAY[Math.min(2, timesBefore)] ?? 4;
/** R-Accession. Trust in its sponsor of a member whose price was not met. */
export const UNMET = -4;
/** R-Accession. Days of delay at which a part counts for nothing. */
const LONGEST_DELAY = 180;

/** One branch of one state's part in a package. */
export interface Part {
  /** % of the target's GDP that rests on the state in the branch. */
  readonly exposure: number;
  /** 0–4. */
  readonly tier: number;
  /** Share, 0–1, that it leaves open. */
  readonly carveOut: number;
}

/** Weights that sum to 1; equal ones where nobody has any. */
const weights = (sizes: readonly number[]): readonly number[] => {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size) => (total > 0 ? size / total : 1 / sizes.length));
};

/**
 * R-Accession. How much of a package one state carries, 0–1: `tierShare × (1 − carveOut) ×
 * (1 − delay/180) × enforcement`, its branches weighed by exposure. Delay in days.
 */
export const accession = (parts: readonly Part[], delay: number, enforcement = 1): number => {
  const weight = weights(parts.map(({ exposure }) => exposure));
  const cut = parts.reduce(
    (sum, { tier, carveOut }, at) =>
      sum + (weight[at] ?? 0) * tierShare(tier) * (1 - clamp(carveOut, 0, 1)),
    0,
  );
  return cut * clamp(1 - delay / LONGEST_DELAY, 0, 1) * clamp(enforcement, 0, 1);
};

/** One of those asked: what of the target rests on it, and what of the package it carries. */
export interface Share {
  readonly exposure: number;
  readonly carried: number;
}

const mean = (shares: readonly Share[], of: (share: Share) => number): number => {
  const weight = weights(shares.map(({ exposure }) => exposure));
  return shares.reduce((sum, share, at) => sum + (weight[at] ?? 0) * of(share), 0);
};

/** R-Accession. Share, 0–1, of the target's exposure to all who were asked that is cut: `Σ e a / Σ e`. */
export const breadth = (asked: readonly Share[]): Worked => ({
  value: clamp(
    mean(asked, ({ carried }) => carried),
    0,
    1,
  ),
  terms: [
    shown(
      'asked-exposure',
      asked.reduce((sum, { exposure }) => sum + exposure, 0),
    ),
    shown(
      'cut-exposure',
      asked.reduce((sum, { exposure, carried }) => sum + exposure * carried, 0),
    ),
  ],
});

/** R-Beliefs. Share of what sets members apart that goes where all assess the target together. */
const SAME_PICTURE = 0.15;

/** R-Accession. How unequal the members' parts are, 0–1: mean distance from their mean, by exposure. */
export const dispersion = (members: readonly Share[], together = false): Worked => {
  const middle = mean(members, ({ carried }) => carried);
  const value = mean(members, ({ carried }) => Math.abs(carried - middle));
  return {
    value: clamp(value * (together ? 1 - SAME_PICTURE : 1), 0, 1),
    terms: [
      shown('mean-part', middle),
      shown('members', members.length),
      ...(together ? [factor('assessed-together', 1 - SAME_PICTURE)] : []),
    ],
  };
};
