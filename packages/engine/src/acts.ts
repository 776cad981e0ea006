import type {
  ActorId,
  AgreementId,
  CommitmentId,
  ConsentId,
  DemandId,
  IssueId,
  OfferId,
  PackageId,
} from './ids.ts';
import type { PackageAnswer, PackageTerms } from './package-terms.ts';
import { verifications } from './verification.ts';
import type { Verification } from './verification.ts';

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

/** A promise inside an offer: a position on an issue that `by` undertakes to bring about. */
export interface Clause {
  readonly by: ActorId;
  readonly issue: IssueId;
  /** Position 0–100, whole numbers. */
  readonly to: number;
}

export { verifications };
export type { Verification };

export const undertakingKinds = ['pay', 'sign', 'hold', 'word'] as const;
/**
 * What one of the two undertakes beside positions on issues. `after`: only once the other side has
 * done its part.
 */
export type Undertaking = { readonly by: ActorId; readonly after: boolean } & (
  | /** Influence points, moved by the engine at the resolution. */ {
      readonly kind: 'pay';
      readonly points: number;
    }
  | /** Joins a package, as asked or with changes that its sponsor takes; checked. */ {
      readonly kind: 'sign';
      readonly package: PackageId;
    }
  | /** Does nothing at this rung or above against somebody until the end of a turn; checked. */ {
      readonly kind: 'hold';
      readonly towards: ActorId;
      readonly rung: number;
      readonly until: number;
    }
  | /** Recorded, and nobody's to enforce. */ { readonly kind: 'word'; readonly text: string }
);

/**
 * Terms of settlement. With `demand` set, and written by the demand's author, it is that demand's
 * off-ramp; else a settlement offered on its own. One act of the other side accepts it.
 */
export interface OfferTerms {
  readonly to: ActorId;
  readonly demand: DemandId | null;
  readonly clauses: readonly Clause[];
  /** What else the two undertake; absent where nothing. */
  readonly undertakings?: readonly Undertaking[] | undefined;
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
  /** Its sponsor takes one of the changes that an answer asks for, or leaves it: that seat is then not in. */
  | {
      readonly type: 'package.take';
      readonly package: PackageId;
      readonly seat: ActorId;
      readonly change: string;
      readonly taken: boolean;
    }
  /** Its sponsor goes back to an older version; the answers that were given to it count again. */
  | { readonly type: 'package.restore'; readonly package: PackageId; readonly version: number }
  /** Under review, or in the turn of its sunset, its sponsor lets it run on. */
  | {
      readonly type: 'package.renew';
      readonly package: PackageId;
      readonly review: number | null;
      readonly sunset: number | null;
    }
  /** Its sponsor brings what was held in reserve into force at the next resolution. */
  | { readonly type: 'package.call'; readonly package: PackageId }
  /** A member that was found short of what it signed comes back into line. */
  | { readonly type: 'package.mend'; readonly package: PackageId }
  /** Its certifier states how far the target has come, in % of the way. */
  | { readonly type: 'package.certify'; readonly package: PackageId; readonly share: number }
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
  /** The author of a demand drops it: a threat tied to it is then broken. */
  | { readonly type: 'demand.withdraw'; readonly demand: DemandId; readonly reason: string }
  /** A side that inspectors report lets them look again, anywhere they like. */
  | { readonly type: 'agreement.invite'; readonly agreement: AgreementId }
  /** The other side takes the report as proof: the agreement ends as broken. */
  | {
      readonly type: 'agreement.denounce';
      readonly agreement: AgreementId;
      readonly reason: string;
    }
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
