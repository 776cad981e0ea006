import type { Order, OfferTerms, Reading } from '../acts.ts';
import type { Audience, Entry, Moment, Term } from '../ledger/entry.ts';
import type { Refusal } from '../refusals.ts';
import type {
  ActorId,
  AgreementId,
  CommitmentId,
  DemandId,
  EntryId,
  IssueId,
  MeasureId,
  OfferId,
  PairId,
} from '../ids.ts';
import type { Micro, QuantityId } from '../quantities.ts';
import type { RuleId } from '../rules/rule-ids.ts';
import type {
  Camp,
  Layer,
  Role,
  ScenarioAsset,
  ScenarioObjective,
  SectorKind,
  VoteRule,
} from '../scenario.ts';
import type {
  Agreement,
  Ballot,
  Commitment,
  Consent,
  ContingencyResponse,
  Demand,
  Measure,
  Offer,
  Outcome,
  Package,
} from '../state/state.ts';
import type { BoardElection, SeatHome } from './home-types.ts';
import type { MenuLine } from '../instruments/param.ts';

declare const viewBrand: unique symbol;

/** For whom a view is cut. `review` sees everything and exists only once the crisis is over. */
export type Viewer =
  | { readonly kind: 'seat'; readonly seat: ActorId }
  | { readonly kind: 'public' }
  | { readonly kind: 'control' }
  | { readonly kind: 'review' };

export const stockWords = ['very-low', 'low', 'middling', 'high', 'very-high'] as const;
export type StockWord = (typeof stockWords)[number];
export const chanceWords = ['unlikely', 'possible', 'even', 'likely', 'near-certain'] as const;
export type ChanceWord = (typeof chanceWords)[number];
export const tensionWords = ['calm', 'raised', 'strained', 'high', 'brink'] as const;
export type TensionWord = (typeof tensionWords)[number];
export type Move = 'up' | 'down' | 'same';

export interface ClockSection {
  readonly turn: number;
  readonly turns: number;
  /** ISO dates, both inclusive. */
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly over: boolean;
  /** Days of the crisis, from the first of this turn to its last, and of its last turn: the calendar is everybody's. */
  readonly whole: { readonly days: number; readonly left: number; readonly last: number };
}

export interface BoardActor {
  readonly id: ActorId;
  readonly camp: Camp;
  readonly role: Role;
  readonly institution: boolean;
  readonly at: { readonly x: number; readonly y: number };
  /** Home support, in a word, as others see it; null for institutions. */
  readonly support: StockWord | null;
  /** Its band's move since last turn. */
  readonly moved: Move;
  /** R-Home: everybody can see that its government is weak at home. */
  readonly weak: boolean;
  /** Id of the successor that governs; null for the government of the opening. */
  readonly government: string | null;
}
export interface BoardTie {
  readonly id: string;
  readonly a: ActorId;
  readonly b: ActorId;
  readonly layer: Layer;
  readonly level: number;
  readonly directed: 'none' | 'ab' | 'ba';
  readonly change: 'new' | 'up' | 'down' | null;
  readonly since: number;
  readonly until: number | null;
  /** The instrument that made it; null for what stood before the crisis. */
  readonly instrument: string | null;
  readonly measure: MeasureId | null;
  /** For a measure that cuts trade or finance: which branch (null for all), tier 1–4, % left open. */
  readonly cut: {
    readonly sector: string | null;
    readonly tier: number;
    readonly carveOut: number;
  } | null;
  /** The ledger entry to ask "why". */
  readonly cause: EntryId | null;
}
export interface BoardPair {
  readonly id: PairId;
  readonly tension: TensionWord;
  readonly moved: Move;
  readonly rung: number;
  readonly hotline: boolean;
}
/** What everybody knows of who trades with whom. */
export interface BoardExposure {
  readonly of: ActorId;
  readonly to: ActorId;
  readonly sector: string;
  /** % of the GDP of `of`. */
  readonly share: number;
}
export interface BoardSection {
  readonly actors: readonly BoardActor[];
  readonly ties: readonly BoardTie[];
  readonly pairs: readonly BoardPair[];
  readonly issues: readonly {
    readonly id: IssueId;
    readonly owner: ActorId;
    readonly position: number;
    readonly progress: number;
    readonly moved: Move;
  }[];
  readonly ladder: {
    readonly rung: number;
    /** Index into the scenario's bands. */
    readonly band: number;
    /** Bands of past turns, oldest first. */
    readonly trail: readonly number[];
  };
  readonly brink: {
    /** The hottest pair, and how hot, in a word. */
    readonly pair: PairId | null;
    readonly word: TensionWord;
    /** Stands at the brink now. */
    readonly active: boolean;
    /** Began this turn at the brink: war can come with the next resolution. */
    readonly warCanCome: boolean;
    readonly war: boolean;
    /** R-Nuclear: the pair on public alert, or null. */
    readonly nuclear: PairId | null;
    /** Open orders for war, which their author confirms next turn or drops. */
    readonly warOrders: readonly { readonly by: ActorId; readonly target: ActorId }[];
  };
  /** Who presses whom for what, as everybody at the table knows. */
  readonly dispute: {
    readonly coercer: ActorId;
    readonly target: ActorId;
    readonly issue: IssueId;
    /** Position 0–100. */
    readonly demand: number;
  };
  readonly elections: readonly BoardElection[];
  readonly sectors: readonly { readonly id: string; readonly kind: SectorKind }[];
  readonly exposures: readonly BoardExposure[];
  readonly assets: readonly ScenarioAsset[];
  readonly institutions: readonly {
    readonly actor: ActorId;
    readonly rule: VoteRule;
    readonly seats: readonly { readonly actor: ActorId; readonly veto: boolean }[];
    /** Votes that no seat casts. */
    readonly others: number;
  }[];
}

export interface Dial {
  readonly quantity: QuantityId;
  readonly value: Micro;
  /** Change over the last resolution. */
  readonly delta: Micro;
  /** The last entry that moved it, to ask "why". */
  readonly cause: EntryId | null;
}
export interface SeatSection {
  readonly seat: ActorId;
  /** Support, reputation (credibility), readiness (forces), influence, fatigue, economy, in that order. */
  readonly dials: readonly Dial[];
  readonly legitimacy: StockWord;
  /** R-Home: how firmly the own government sits; null for an institution. */
  readonly home: SeatHome | null;
  readonly aims: readonly {
    readonly id: string;
    readonly kind: 'joint' | 'public' | 'home' | 'secret' | 'peace';
    readonly weight: number;
    /** What it is measured by: the seat's own objective, so that it can be planned for. */
    readonly aim: ScenarioObjective['aim'];
    /** How it stands now, 0–1 in millionths. */
    readonly now: Micro;
    /** The last entry that the seat knows of that moved what it is measured by. */
    readonly cause: EntryId | null;
  }[];
  readonly redLine: number | null;
  readonly resolve: StockWord;
  readonly contingency: ContingencyResponse;
  readonly ordersPerTurn: number;
  /** Towards each other actor: own trust, tension, what I believe of its threats, and what it may believe of mine. */
  readonly towards: readonly {
    readonly actor: ActorId;
    readonly trust: StockWord;
    readonly tension: TensionWord;
    readonly tensionValue: Micro;
    readonly tensionDelta: Micro;
    readonly tensionCause: EntryId | null;
    readonly theyWillAct: ChanceWord;
  }[];
  /** Own ideal position and weight on each issue. */
  readonly issues: readonly {
    readonly issue: IssueId;
    readonly ideal: number;
    readonly salience: number;
  }[];
  /** How others' acts may be read, and how its own may be, as told to this seat. */
  readonly readings: readonly {
    readonly of: EntryId;
    readonly by: ActorId;
    readonly to: ActorId;
    readonly reading: Reading;
    readonly confidence: ChanceWord;
    readonly alternative: Reading;
  }[];
  /** Own economy under pressure; all in % of GDP (a year), in millionths. */
  readonly economy: {
    readonly strain: Micro;
    readonly bite: Micro;
    readonly reserves: Micro;
    /** The last entry that moved each of the three, to ask "why". */
    readonly causes: Readonly<Record<'strain' | 'bite' | 'reserves', EntryId | null>>;
    readonly sectors: readonly {
      readonly sector: string;
      readonly bite: Micro;
      /** Share of what is cut off that comes in by other ways, 0–1. */
      readonly leak: Micro;
      /** The last entry that moved the leak. */
      readonly cause: EntryId | null;
    }[];
    /** What it can sell to or carry for a state under pressure, 0–1 of what that one lacks. */
    readonly sells: readonly { readonly sector: string; readonly capacity: number }[];
    /** Share, 0–1, of its full weight that a cut which this seat orders now has by the last day. */
    readonly reach: readonly { readonly sector: string; readonly share: Micro }[];
  };
  /** Own measures, secret ones included. */
  readonly measures: readonly Measure[];
}

/** A package as one of its readers sees it. */
export interface SeenPackage extends Package {
  /** Where it would stand, or stands, with the answers that are in. */
  readonly totals: {
    /** 0–1 in millionths. */
    readonly breadth: Micro;
    readonly dispersion: Micro;
    /** 0–100 in millionths. */
    readonly cohesion: Micro;
    /** % of the target's GDP a year that it is believed to take, before leaks. */
    readonly bite: Micro;
    /** The same of what is held in reserve, once it is called. */
    readonly heldBite: Micro;
    /** Share, 0–1, of what the target deals in these branches that lies with states outside it. */
    readonly outside: Micro;
    /** R-Legitimacy: whole points that its terms bring its sponsor, or cost it. */
    readonly legitimacy: number;
    /** % of its own GDP a year that each of those who have joined gives up. */
    readonly costs: Readonly<Record<string, Micro>>;
    /** % of the reader's own GDP a year that its part costs; null for who is no party. */
    readonly ownCost: Micro | null;
  };
}
export interface PaperSection {
  readonly demands: readonly Demand[];
  readonly commitments: readonly Commitment[];
  readonly offers: readonly (Offer & {
    /** R-Off-ramp quality 0–1 as this seat would compute it, in millionths. */
    readonly quality: Micro;
    readonly isOffRamp: boolean;
  })[];
  readonly agreements: readonly Agreement[];
  readonly packages: readonly SeenPackage[];
  readonly consents: readonly Consent[];
  /** The viewer's own standing instructions. */
  readonly ballots: readonly Ballot[];
  /** For each institution in which the viewer could bring a motion: votes to be expected now. */
  readonly counts: readonly {
    readonly institution: ActorId;
    readonly yes: number;
    readonly of: number;
    readonly needed: number;
  }[];
}

/**
 * A ledger line as this viewer may know it: same shape as an entry, hidden causes replaced. Terms
 * are left out; `explain` gives them. A view holds headlines alone, with one line for all that a
 * turn did to a figure: it bears the name of the cause that moved it most. `ledgerOf` gives the rest.
 */
export interface LedgerLine {
  readonly entry: Entry;
  /** Whether some cause is hidden from this viewer. */
  readonly unknownCause: boolean;
  /** Aimed at the viewer's seat, done by it, or elsewhere; `elsewhere` for all but seats. */
  readonly place: 'aimed' | 'did' | 'elsewhere';
  /** Worth a line of "what changed"; lesser changes are reached through "why". */
  readonly headline: boolean;
}
export interface LedgerSection {
  readonly turn: number;
  readonly lines: readonly LedgerLine[];
}

export interface OrdersSection {
  readonly offerings: readonly MenuLine[];
  /** Whole points to spend. */
  readonly influence: number;
  readonly ordersPerTurn: number;
}

export interface OutcomeSection {
  readonly outcome: Outcome;
  /** Ladder bands and tension of the hottest pair by turn. */
  readonly path: readonly {
    readonly turn: number;
    readonly rung: number;
    readonly tension: Micro;
  }[];
}

/** Control alone: all true quantities and every private thing. */
export interface TruthSection {
  readonly quantities: Readonly<Record<QuantityId, Readonly<Record<string, Micro>>>>;
  readonly contingencies: Readonly<Record<string, ContingencyResponse>>;
  readonly measures: readonly Measure[];
}

/** What one viewer may know of the world, cut into sections that the client replaces whole. */
export interface View {
  readonly [viewBrand]: true;
  readonly viewer: Viewer;
  readonly clock: ClockSection;
  readonly board: BoardSection;
  readonly seat: SeatSection | null;
  readonly paper: PaperSection;
  readonly orders: OrdersSection | null;
  readonly ledger: LedgerSection;
  readonly truth: TruthSection | null;
  readonly outcome: OutcomeSection | null;
}

export interface Verdict {
  readonly cost: number;
  /** R-Home. What each sound order costs, and how much of it is more or less because of the mood at home. */
  readonly prices: readonly {
    readonly order: number;
    readonly cost: number;
    readonly home: number;
  }[];
  readonly influence: number;
  /** Blocking: the set cannot be locked. */
  readonly refusals: readonly Refusal[];
  /** Conflicts between one's orders, and advice: breaks a promise, crosses one's own red line. */
  readonly notes: readonly {
    readonly order: number;
    readonly level: 'conflict' | 'advice';
    readonly code: string;
    readonly detail: Readonly<Record<string, string | number>>;
  }[];
  /** Highest engine rung the set reaches. */
  readonly rung: number;
}

/** One step of a "why": an entry, or a cause unknown to the viewer, with what lies behind it. */
export type Explanation =
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'known';
      readonly entry: Entry;
      readonly rule: RuleId;
      readonly terms: readonly Term[];
      /** For a draw: the chance had one factor been absent, with the same draw. */
      readonly without: readonly {
        readonly term: string;
        readonly chance: Micro;
        readonly hit: boolean;
      }[];
      readonly because: readonly Explanation[];
    };

export type { BoardElection, HomeBand, SeatHome } from './home-types.ts';
export type { Audience, CommitmentId, DemandId, AgreementId, Moment, OfferId, OfferTerms, Order };
