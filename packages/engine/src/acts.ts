import { z } from 'zod';
import { actorId, commitmentId, consentId, demandId, issueId, offerId, packageId } from './ids.ts';
import type {
  ActorId,
  CommitmentId,
  ConsentId,
  DemandId,
  IssueId,
  OfferId,
  PackageId,
} from './ids.ts';
import { packageAnswerSchema, packageTermsSchema } from './package-terms.ts';
import type { PackageAnswer, PackageTerms } from './package-terms.ts';

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
  /** One line of what it is to tell the others; theirs to read at the debrief alone. */
  readonly meaning?: string | undefined;
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
  meaning: z.string().max(200).optional(),
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

export const consentAnswers = ['grant', 'price', 'delay', 'refuse'] as const;
export type ConsentAnswer = (typeof consentAnswers)[number];
export const ballotStances = ['yes', 'no', 'abstain'] as const;
export type BallotStance = (typeof ballotStances)[number];

/** Paper: live and free before the lock; what is countersigned binds at the next resolution. */
export type PaperAct =
  | { readonly type: 'offer.make'; readonly terms: OfferTerms }
  | { readonly type: 'offer.withdraw'; readonly offer: OfferId }
  | { readonly type: 'offer.accept'; readonly offer: OfferId; readonly reason: string }
  | { readonly type: 'offer.refuse'; readonly offer: OfferId; readonly reason: string }
  | { readonly type: 'package.propose'; readonly terms: PackageTerms }
  /** New terms: a new version, and the answers to the old one are void. */
  | { readonly type: 'package.revise'; readonly package: PackageId; readonly terms: PackageTerms }
  | { readonly type: 'package.answer'; readonly package: PackageId; readonly answer: PackageAnswer }
  /** Its sponsor lets it bind at the next resolution, with whoever has joined. */
  | { readonly type: 'package.send'; readonly package: PackageId }
  | { readonly type: 'package.withdraw'; readonly package: PackageId; readonly reason: string }
  | { readonly type: 'package.leave'; readonly package: PackageId; readonly reason: string }
  /** A member asks for a review next turn, where another member's government is weak at home. */
  | { readonly type: 'package.review'; readonly package: PackageId; readonly reason: string }
  /** Under review a member names its price for staying; its sponsor meets it, or lets it pass. */
  | { readonly type: 'package.claim'; readonly package: PackageId }
  | { readonly type: 'package.meet'; readonly package: PackageId; readonly seat: ActorId }
  /** A new government takes back a threat or a vow of the one before it. */
  | { readonly type: 'commitment.withdraw'; readonly commitment: CommitmentId }
  | { readonly type: 'consent.ask'; readonly asset: string; readonly note: string }
  | {
      readonly type: 'consent.answer';
      readonly consent: ConsentId;
      readonly answer: ConsentAnswer;
      /** Influence points asked for, with `price`; else 0. */
      readonly price: number;
      /** Last turn for which it is given; null for as long as it lasts. */
      readonly until: number | null;
      readonly reason: string;
    }
  /** The asker takes the price that was named; it is paid at the next resolution. */
  | { readonly type: 'consent.pay'; readonly consent: ConsentId }
  | { readonly type: 'consent.leak'; readonly consent: ConsentId }
  /** A standing instruction: how the seat votes if that sponsor brings a motion. */
  | {
      readonly type: 'ballot.cast';
      readonly institution: ActorId;
      readonly sponsor: ActorId;
      readonly stance: BallotStance;
    };
export type PaperType = PaperAct['type'];

const reason = z.string().max(600).default('');
const pack = z.string().min(1).max(60).transform(packageId);
const consent = z.string().min(1).max(60).transform(consentId);
export const paperActSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('offer.make'), terms: offerTermsSchema }),
  z.strictObject({ type: z.literal('offer.withdraw'), offer }),
  z.strictObject({ type: z.literal('offer.accept'), offer, reason }),
  z.strictObject({ type: z.literal('offer.refuse'), offer, reason }),
  z.strictObject({ type: z.literal('package.propose'), terms: packageTermsSchema }),
  z.strictObject({ type: z.literal('package.revise'), package: pack, terms: packageTermsSchema }),
  z.strictObject({
    type: z.literal('package.answer'),
    package: pack,
    answer: packageAnswerSchema,
  }),
  z.strictObject({ type: z.literal('package.send'), package: pack }),
  z.strictObject({ type: z.literal('package.withdraw'), package: pack, reason }),
  z.strictObject({ type: z.literal('package.leave'), package: pack, reason }),
  z.strictObject({ type: z.literal('package.review'), package: pack, reason }),
  z.strictObject({ type: z.literal('package.claim'), package: pack }),
  z.strictObject({ type: z.literal('package.meet'), package: pack, seat: actor }),
  z.strictObject({
    type: z.literal('commitment.withdraw'),
    commitment: z.string().min(1).max(80).transform(commitmentId),
  }),
  z.strictObject({
    type: z.literal('consent.ask'),
    asset: z.string().min(1).max(40),
    note: reason,
  }),
  z.strictObject({
    type: z.literal('consent.answer'),
    consent,
    answer: z.enum(consentAnswers),
    price: z.number().int().min(0).max(6),
    until: z.number().int().min(1).max(60).nullable(),
    reason,
  }),
  z.strictObject({ type: z.literal('consent.pay'), consent }),
  z.strictObject({ type: z.literal('consent.leak'), consent }),
  z.strictObject({
    type: z.literal('ballot.cast'),
    institution: actor,
    sponsor: actor,
    stance: z.enum(ballotStances),
  }),
]);
