/** The things that stand in the world beside its quantities. The ledger's facts carry them. */
import type { BallotStance, Order, OfferTerms } from '../acts.ts';
import type { PackageAnswer, PackageTerms } from '../package-terms.ts';
import type {
  ActorId,
  AgreementId,
  CommitmentId,
  ConsentId,
  DemandId,
  EntryId,
  IssueId,
  MeasureId,
  OfferId,
  PackageId,
  PairId,
} from '../ids.ts';
import type { Micro } from '../quantities.ts';
import type { ElectionKind, Layer, ScenarioObjective } from '../scenario.ts';

/** What an order leaves standing until lifted, expired or broken. */
export interface Measure {
  readonly id: MeasureId;
  readonly instrument: string;
  readonly by: ActorId;
  readonly target: ActorId | null;
  readonly params: Order['params'];
  readonly layer: Layer | null;
  /** 1–3, as drawn on the board. */
  readonly level: number;
  /** Engine rung 0–12 and its escalation weight. */
  readonly rung: number;
  readonly weight: number;
  readonly public: boolean;
  readonly since: number;
  /** First turn in which it bites: later than `since` where process or a promise delays it. */
  readonly binds: number;
  /** Last turn it stands, or null. */
  readonly until: number | null;
  readonly cause: EntryId;
}

export const demandStatuses = ['issued', 'partly-met', 'met', 'lapsed', 'withdrawn'] as const;
export interface Demand {
  readonly id: DemandId;
  readonly from: ActorId;
  readonly to: ActorId;
  readonly issue: IssueId;
  /** Position 0–100 demanded. */
  readonly position: number;
  /** Position when it was issued. */
  readonly was: number;
  /** Last turn to meet it; null for none. */
  readonly deadline: number | null;
  /** Threatened: the rung of what follows when the deadline passes, 0 for nothing said. */
  readonly threat: number;
  readonly wayOut: boolean;
  readonly status: (typeof demandStatuses)[number];
  readonly turn: number;
  readonly cause: EntryId;
}

export const commitmentStatuses = ['open', 'kept', 'broken', 'released'] as const;
export interface Commitment {
  readonly id: CommitmentId;
  readonly kind: 'threat' | 'vow' | 'guarantee';
  readonly by: ActorId;
  /** Whom it warns, or whom it covers. */
  readonly to: ActorId;
  readonly demand: DemandId | null;
  /** Rung at or above which an act of `by` keeps a threat. */
  readonly rung: number;
  /** Turn at whose end an unkept threat is broken; null for none. */
  readonly due: number | null;
  readonly salience: number;
  readonly ambiguous: boolean;
  readonly status: (typeof commitmentStatuses)[number];
  readonly turn: number;
  readonly cause: EntryId;
}

export const contingencyResponses = ['absorb', 'match', 'strike'] as const;
export type ContingencyResponse = (typeof contingencyResponses)[number];

export const offerStatuses = ['open', 'accepted', 'refused', 'withdrawn', 'expired'] as const;
export interface Offer {
  readonly id: OfferId;
  readonly from: ActorId;
  readonly terms: OfferTerms;
  readonly status: (typeof offerStatuses)[number];
  /** Leaked or public: everyone knows of it. */
  readonly open: boolean;
  /** Who beside the two knows of it (mediators, owners asked for consent). */
  readonly informed: readonly ActorId[];
  readonly answer: string;
  readonly turn: number;
  readonly cause: EntryId;
}

export const keptStatuses = ['owed', 'done', 'broken', 'void', 'recorded'] as const;
/** How an undertaking stands; void where what it was about came to nothing. */
export type KeptStatus = (typeof keptStatuses)[number];

/** An accepted offer after the resolution that bound it. */
/**
 * A report that a side does not keep its word, right or wrong: just raised, answered by inviting
 * inspectors, taken as proof by the other side, cleared by inspectors, or left until it was stale.
 */
export interface Alarm {
  readonly suspect: ActorId;
  readonly turn: number;
  readonly status: 'raised' | 'invited' | 'denounced' | 'cleared' | 'lapsed';
}

export interface Agreement {
  readonly id: AgreementId;
  readonly offer: OfferId;
  readonly from: ActorId;
  readonly terms: OfferTerms;
  readonly open: boolean;
  /** Per clause, the share delivered, 0–1 in millionths. */
  readonly delivered: readonly Micro[];
  /** Per undertaking of the terms; absent where there is none. */
  readonly kept?: readonly KeptStatus[] | undefined;
  /** What inspectors last reported of a side; absent while they never did. */
  readonly alarm?: Alarm | undefined;
  readonly status: 'running' | 'fulfilled' | 'broken';
  readonly turn: number;
  readonly cause: EntryId;
}

/** What a member asks for staying, at a review. */
export interface Claim {
  readonly turn: number;
  /** Influence points. */
  readonly price: number;
  readonly met: boolean;
  /** How often it has asked, this time included. */
  readonly times: number;
  readonly cause: EntryId;
}

/** An answer as it stands, with what its sponsor made of the changes it asks for, by their ids. */
export interface GivenAnswer extends PackageAnswer {
  readonly rulings: Readonly<Record<string, boolean>>;
  readonly turn: number;
  readonly cause: EntryId;
}
export interface PastVersion {
  readonly version: number;
  readonly terms: PackageTerms;
  readonly answers: Readonly<Record<string, GivenAnswer>>;
}
export interface Renewal {
  readonly review: number | null;
  readonly sunset: number | null;
}
/** A member that did less than it signed, and whether it has said that it comes back into line. */
export interface Shortfall {
  readonly turn: number;
  readonly mending: boolean;
  readonly cause: EntryId;
}

export const packageStatuses = ['open', 'sent', 'bound', 'withdrawn', 'ended'] as const;
/** A joint package and what each seat that was asked has answered to the version that stands. */
export interface Package {
  readonly id: PackageId;
  readonly sponsor: ActorId;
  readonly terms: PackageTerms;
  /** From 1; every revision adds one. */
  readonly version: number;
  readonly status: (typeof packageStatuses)[number];
  readonly answers: Readonly<Record<string, GivenAnswer>>;
  /** Older versions with the answers they had, the oldest first. */
  readonly past: readonly PastVersion[];
  /** Who is bound by it, the sponsor first; empty until it binds. */
  readonly members: readonly ActorId[];
  /** Who has said that it leaves at the next resolution. */
  readonly leaving: readonly ActorId[];
  readonly turn: number;
  readonly boundIn: number | null;
  /** The last that each member asked for staying. */
  readonly claims: Readonly<Record<string, Claim>>;
  /** Which of its triggers have worked, by their place in the terms. */
  readonly fired: readonly number[];
  /** Turn of the next review, brought forward where cohesion runs out. */
  readonly review: number | null;
  /** Last turn in which it stands unless it is renewed. */
  readonly sunset: number | null;
  /** What it was renewed for this turn; null where it was not. */
  readonly renewal: Renewal | null;
  /** Turn in which what was held in reserve was called, by its sponsor or by what came about; null before. */
  readonly called: number | null;
  /** How far its certifier says that the target has come, in % of the way; null before it has spoken. */
  readonly certified: number | null;
  /** Members that were found short of what they signed, each with the last time. */
  readonly shortfalls: Readonly<Record<string, Shortfall>>;
  readonly cause: EntryId;
}

export const consentStatuses = [
  'asked',
  'granted',
  'priced',
  'paid',
  'delayed',
  'refused',
  'lapsed',
] as const;
/** An owner's yes or no to the use of what is its own. */
export interface Consent {
  readonly id: ConsentId;
  readonly asset: string;
  readonly by: ActorId;
  readonly owner: ActorId;
  readonly status: (typeof consentStatuses)[number];
  readonly price: number;
  readonly until: number | null;
  /** Leaked: everyone knows of it. */
  readonly open: boolean;
  readonly note: string;
  readonly reason: string;
  readonly turn: number;
  readonly cause: EntryId;
}

/** How a seat votes if that sponsor brings a motion; known to the seat alone until it is counted. */
export interface Ballot {
  readonly seat: ActorId;
  readonly institution: ActorId;
  readonly sponsor: ActorId;
  readonly stance: BallotStance;
  readonly cause: EntryId;
}

/** R-Nuclear: the public alert after which, unless one side stands down, weapons may be used. */
export interface NuclearAlert {
  readonly pair: PairId;
  readonly since: number;
  /** Chance, 0–1 in millionths, that was drawn for the alert. */
  readonly risk: Micro;
  readonly cause: EntryId;
}

/** An order for war: public, confirmed by the same order a turn later, void without it. */
export interface WarOrder {
  readonly by: ActorId;
  readonly target: ActorId;
  readonly turn: number;
  readonly cause: EntryId;
}

export const fallReasons = ['lost-hold', 'election'] as const;
/** R-Home. A government that fell, and what its card came to as far as its own country is concerned. */
export interface Fall {
  readonly actor: ActorId;
  /** Turn in whose resolution it fell: its successor governs from the next on. */
  readonly turn: number;
  readonly why: (typeof fallReasons)[number];
  /** Id of who came after it. */
  readonly successor: string;
  /** The card that it leaves behind. */
  readonly card: readonly ScenarioObjective[];
  /** Its aims at home as they stood at the fall, 0–1 in millionths: what comes after is not its doing. */
  readonly atHome: Readonly<Record<string, Micro>>;
  readonly cause: EntryId;
}

/** R-Home. An election that was held. */
export interface Election {
  readonly actor: ActorId;
  readonly date: string;
  readonly kind: ElectionKind;
  readonly turn: number;
  readonly lost: boolean;
  readonly cause: EntryId;
}

export interface Brink {
  /** Turn since which the crisis stands at the brink; null when it does not. */
  readonly since: number | null;
  readonly pairs: readonly PairId[];
}

export interface War {
  readonly pair: PairId;
  /** Turn in which it began; the next is the termination turn, then the game ends. */
  readonly since: number;
  readonly cause: EntryId;
}

export interface PairFacts {
  readonly hotline: boolean;
  /** 0–1, from the scenario and from standing measures. */
  readonly contact: number;
  /** Highest standing or current act between the two, 0–12. */
  readonly rung: number;
}

/** How a seat was told an act may be read; sometimes wrong. */
export interface ReadingNote {
  readonly turn: number;
  readonly of: EntryId;
  /** Who is told: the one aimed at how to read it, or its author how it may be read. */
  readonly told: ActorId;
  readonly to: ActorId;
  readonly by: ActorId;
  readonly reading: 'bluff' | 'warning' | 'commitment';
  readonly confidence: Micro;
  readonly alternative: 'bluff' | 'warning' | 'commitment';
}

export const outcomeClasses = ['success', 'partial', 'failure', 'war'] as const;
export type OutcomeClass = (typeof outcomeClasses)[number];

export interface SeatScore {
  readonly total: Micro;
  /** Bots' mean in this seat; null where it was not measured. */
  readonly par: Micro | null;
  readonly parts: readonly {
    readonly objective: string;
    readonly kind: 'joint' | 'public' | 'home' | 'secret' | 'peace';
    readonly weight: Micro;
    /** f, 0–1. */
    readonly value: Micro;
  }[];
}

export interface Outcome {
  readonly class: OutcomeClass;
  /** Did the coercer get the demand (compel), contain the target (constrain), show resolve (signal): 0–1. */
  readonly compel: Micro;
  readonly constrain: Micro;
  readonly signal: Micro;
  /** Hufbauer's two parts, 1–4 each. */
  readonly policy: number;
  readonly contribution: number;
  readonly reason: 'last-turn' | 'settled' | 'war' | 'nuclear' | 'ended-by-control';
  readonly turn: number;
  readonly scores: Readonly<Record<string, SeatScore>>;
}
