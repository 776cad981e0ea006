import { z } from 'zod';
import { actorId, demandId, issueId, offerId } from './ids.ts';
import type { ActorId, DemandId, IssueId, OfferId } from './ids.ts';

/** What a sender may say an act was meant to be, and how receivers may read one. */
export const readings = ['bluff', 'warning', 'commitment'] as const;
export type Reading = (typeof readings)[number];

export type ParamValue = string | number | boolean | null;

/** One use of an instrument by one seat in one turn, secret until resolution. */
export interface Order {
  readonly instrument: string;
  readonly params: Readonly<Record<string, ParamValue>>;
  /** Why, in the player's words; opens at the debrief. */
  readonly rationale: string;
  readonly meant: Reading | null;
}

/** The loose shape in which an order crosses a boundary; the instrument then parses its own parameters. */
export const orderSchema = z.strictObject({
  instrument: z.string().min(1).max(60),
  params: z.record(
    z.string().max(40),
    z.union([z.string().max(400), z.number(), z.boolean(), z.null()]),
  ),
  rationale: z.string().max(600).default(''),
  meant: z.enum(readings).nullable().default(null),
});

const actor = z.string().min(1).max(12).transform(actorId);
const issue = z.string().min(1).max(40).transform(issueId);
const offer = z.string().min(1).max(60).transform(offerId);
const demand = z.string().min(1).max(60).transform(demandId);

/** A promise inside an offer: a position on an issue that `by` undertakes to bring about. */
export interface Clause {
  readonly by: ActorId;
  readonly issue: IssueId;
  /** Position 0–100, whole numbers. */
  readonly to: number;
}
export const clauseSchema = z.strictObject({
  by: actor,
  issue,
  to: z.number().int().min(0).max(100),
});

export const verifications = ['none', 'declared', 'intrusive'] as const;
export type Verification = (typeof verifications)[number];

/**
 * Terms of settlement. With `demand` set, and written by the demand's author, it is that demand's
 * off-ramp; else a settlement offered on its own. One act of the other side accepts it.
 */
export interface OfferTerms {
  readonly to: ActorId;
  readonly demand: DemandId | null;
  readonly clauses: readonly Clause[];
  /** Kept from third parties while it holds; may leak. */
  readonly private: boolean;
  /** How hard the promises are to take back, 0 to 3 (word, letter, institution, treaty). */
  readonly lock: number;
  readonly verification: Verification;
  /** Last turn in which it can be accepted. */
  readonly expires: number;
  /** What each side may say in public when it is taken. */
  readonly sayFrom: string;
  readonly sayTo: string;
}
export const offerTermsSchema = z.strictObject({
  to: actor,
  demand: demand.nullable(),
  clauses: z.array(clauseSchema).min(1).max(8),
  private: z.boolean(),
  lock: z.number().int().min(0).max(3),
  verification: z.enum(verifications),
  expires: z.number().int().min(1).max(60),
  sayFrom: z.string().max(300),
  sayTo: z.string().max(300),
});

/** Paper: live and free before the lock; what is countersigned binds at the next resolution. */
export type PaperAct =
  | { readonly type: 'offer.make'; readonly terms: OfferTerms }
  | { readonly type: 'offer.withdraw'; readonly offer: OfferId }
  | { readonly type: 'offer.accept'; readonly offer: OfferId; readonly reason: string }
  | { readonly type: 'offer.refuse'; readonly offer: OfferId; readonly reason: string };

const reason = z.string().max(600).default('');
export const paperActSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('offer.make'), terms: offerTermsSchema }),
  z.strictObject({ type: z.literal('offer.withdraw'), offer }),
  z.strictObject({ type: z.literal('offer.accept'), offer, reason }),
  z.strictObject({ type: z.literal('offer.refuse'), offer, reason }),
]);
