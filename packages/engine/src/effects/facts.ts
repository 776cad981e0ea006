import type {
  ActorId,
  AgreementId,
  CommitmentId,
  ConsentId,
  DemandId,
  MeasureId,
  OfferId,
  PackageId,
  PairId,
} from '../ids.ts';
import type { BallotStance } from '../acts.ts';
import type { Micro } from '../quantities.ts';
import type { ElectionKind, VoteRule } from '../scenario.ts';
import type { RefusalCode } from '../refusals.ts';
import type {
  Agreement,
  Alarm,
  Ballot,
  Claim,
  Commitment,
  Consent,
  ContingencyResponse,
  Demand,
  Fall,
  KeptStatus,
  Measure,
  NuclearAlert,
  Offer,
  Outcome,
  Package,
  ReadingNote,
  Shortfall,
  WarOrder,
} from '../state/objects.ts';

/**
 * The closed vocabulary of consequences that are not a change of a quantity. `evolve` and the
 * resolution apply them by the same code; nothing else alters the state.
 */
export type Fact =
  | { readonly type: 'measure.started'; readonly measure: Measure }
  | {
      readonly type: 'measure.ended';
      readonly measure: MeasureId;
      readonly why: 'lifted' | 'expired' | 'replaced' | 'broken' | 'ruled';
    }
  | { readonly type: 'demand.issued'; readonly demand: Demand }
  | { readonly type: 'demand.status'; readonly demand: DemandId; readonly status: Demand['status'] }
  | { readonly type: 'commitment.made'; readonly commitment: Commitment }
  | {
      readonly type: 'commitment.status';
      readonly commitment: CommitmentId;
      readonly status: Commitment['status'];
    }
  | {
      readonly type: 'contingency.set';
      readonly actor: ActorId;
      readonly response: ContingencyResponse;
    }
  | { readonly type: 'offer.made'; readonly offer: Offer }
  | {
      readonly type: 'offer.status';
      readonly offer: OfferId;
      readonly status: Offer['status'];
      readonly answer: string;
    }
  | { readonly type: 'offer.leaked'; readonly offer: OfferId }
  | { readonly type: 'agreement.bound'; readonly agreement: Agreement }
  | {
      readonly type: 'agreement.step';
      readonly agreement: AgreementId;
      readonly clause: number;
      readonly delivered: Micro;
    }
  | {
      readonly type: 'agreement.kept';
      readonly agreement: AgreementId;
      readonly undertaking: number;
      readonly status: KeptStatus;
    }
  /** Whoever promised to hold back did not, and nobody else saw it. */
  | {
      readonly type: 'agreement.betrayed';
      readonly agreement: AgreementId;
      readonly undertaking: number;
      readonly by: ActorId;
    }
  | {
      readonly type: 'agreement.alarm';
      readonly agreement: AgreementId;
      readonly alarm: Alarm;
    }
  | {
      readonly type: 'agreement.status';
      readonly agreement: AgreementId;
      readonly status: Agreement['status'];
    }
  | {
      readonly type: 'vote.held';
      readonly institution: ActorId;
      readonly sponsor: ActorId;
      readonly carried: boolean;
      readonly rule: VoteRule;
      readonly yes: number;
      readonly no: number;
      readonly abstained: number;
      /** How each seat voted, public once it is counted. */
      readonly roll: readonly {
        readonly seat: ActorId;
        readonly stance: BallotStance;
        readonly veto: boolean;
      }[];
    }
  | { readonly type: 'package.proposed'; readonly package: Package }
  | {
      readonly type: 'package.revised';
      readonly package: PackageId;
      readonly terms: Package['terms'];
      readonly version: number;
      /** The older version that its sponsor went back to; null for new terms. */
      readonly restored: number | null;
    }
  | {
      readonly type: 'package.ruled';
      readonly package: PackageId;
      readonly seat: ActorId;
      readonly change: string;
      readonly taken: boolean;
    }
  /** Its sponsor wants it to run on; it does from the next resolution. */
  | {
      readonly type: 'package.renewed';
      readonly package: PackageId;
      readonly review: number | null;
      readonly sunset: number | null;
    }
  | {
      readonly type: 'package.extended';
      readonly package: PackageId;
      readonly review: number | null;
      readonly sunset: number | null;
    }
  /** What was held in reserve comes into force. */
  | { readonly type: 'package.called'; readonly package: PackageId }
  /** A member was found to do less than it signed. */
  | {
      readonly type: 'package.fell-short';
      readonly package: PackageId;
      readonly seat: ActorId;
      readonly shortfall: Shortfall;
    }
  | { readonly type: 'package.mending'; readonly package: PackageId; readonly seat: ActorId }
  | { readonly type: 'package.mended'; readonly package: PackageId; readonly seat: ActorId }
  | { readonly type: 'package.certified'; readonly package: PackageId; readonly share: number }
  | {
      readonly type: 'package.answered';
      readonly package: PackageId;
      readonly seat: ActorId;
      readonly answer: Package['answers'][string];
    }
  | {
      readonly type: 'package.status';
      readonly package: PackageId;
      readonly status: Package['status'];
    }
  /** Who is bound from now on; the first time it binds the whole package. */
  | {
      readonly type: 'package.members';
      readonly package: PackageId;
      readonly members: readonly ActorId[];
    }
  | { readonly type: 'package.leaving'; readonly package: PackageId; readonly seat: ActorId }
  | {
      readonly type: 'package.claimed';
      readonly package: PackageId;
      readonly seat: ActorId;
      readonly claim: Claim;
    }
  /** What was agreed in advance has come about. */
  | {
      readonly type: 'package.triggered';
      readonly package: PackageId;
      readonly trigger: number;
    }
  | {
      readonly type: 'package.review';
      readonly package: PackageId;
      readonly review: number | null;
    }
  | { readonly type: 'consent.asked'; readonly consent: Consent }
  | {
      readonly type: 'consent.status';
      readonly consent: ConsentId;
      readonly status: Consent['status'];
      readonly price: number;
      readonly until: number | null;
      readonly reason: string;
    }
  | { readonly type: 'consent.leaked'; readonly consent: ConsentId }
  | { readonly type: 'ballot.cast'; readonly ballot: Ballot }
  /** Everybody learns that a government fell and who comes after it; its card is told to nobody by this. */
  | {
      readonly type: 'government.fell';
      readonly actor: ActorId;
      readonly why: Fall['why'];
      readonly successor: string;
    }
  /** What the fallen government's aims at home came to, by objective. */
  | {
      readonly type: 'card.closed';
      readonly actor: ActorId;
      readonly atHome: Fall['atHome'];
    }
  | {
      readonly type: 'election.held';
      readonly actor: ActorId;
      readonly date: string;
      readonly kind: ElectionKind;
      readonly lost: boolean;
    }
  | { readonly type: 'nuclear.alert'; readonly alert: NuclearAlert }
  | { readonly type: 'nuclear.calmed'; readonly pair: PairId }
  | { readonly type: 'nuclear.used'; readonly pair: PairId }
  | { readonly type: 'war.ordered'; readonly order: WarOrder }
  | { readonly type: 'war.called-off'; readonly by: ActorId; readonly target: ActorId }
  | { readonly type: 'hotline.opened'; readonly pair: PairId }
  /** Whose hand it was came out; before everybody. */
  | {
      readonly type: 'operation.exposed';
      readonly by: ActorId;
      readonly against: ActorId | null;
      readonly instrument: string;
      readonly sector: string | null;
    }
  | {
      readonly type: 'incident';
      readonly pair: PairId;
      readonly severity: 'near-miss' | 'clash' | 'casualties';
    }
  | {
      readonly type: 'contingency.fired';
      readonly actor: ActorId;
      readonly pair: PairId;
      readonly response: ContingencyResponse;
    }
  | { readonly type: 'strike'; readonly by: ActorId; readonly target: ActorId }
  | { readonly type: 'brink.entered'; readonly pair: PairId }
  | { readonly type: 'brink.left'; readonly pair: PairId }
  | { readonly type: 'war.began'; readonly pair: PairId }
  | { readonly type: 'rung.set'; readonly pair: PairId; readonly rung: number }
  | { readonly type: 'contact.set'; readonly pair: PairId; readonly contact: number }
  | { readonly type: 'public-rung.set'; readonly rung: number }
  | { readonly type: 'reading.given'; readonly note: ReadingNote }
  /** An order that failed the check at the resolution: it cost nothing and did nothing. */
  | {
      readonly type: 'order.dropped';
      readonly seat: ActorId;
      readonly instrument: string;
      readonly code: RefusalCode;
      readonly field: string | null;
    }
  | { readonly type: 'turn.opened'; readonly turn: number }
  | { readonly type: 'outcome.judged'; readonly outcome: Outcome };
