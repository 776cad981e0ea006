import type {
  ActorId,
  BoardSection,
  Commitment,
  Demand,
  Entry,
  EntryId,
  LedgerLine,
  Micro,
  Order,
  Outcome,
  Package,
  PaperAct,
  PaperSection,
  QuantityId,
  Reading,
} from '@convoy/engine';
import type { Talker } from '../events/events.ts';
import type { ConceptId } from './concepts/ids.ts';

/** One figure of one bearer after each turn, the opening first. */
export interface FigureSeries {
  readonly quantity: QuantityId;
  /** As the ledger names it: an actor, `A~B`, `A>B`, `A#branch`, an issue or a package. */
  readonly subject: string;
  /** Null where the bearer did not exist yet. */
  readonly values: readonly (Micro | null)[];
  /** The turn that moved it most, by how much, and the entry that did most of that. */
  readonly moved: { readonly turn: number; readonly by: Micro; readonly entry: EntryId } | null;
}

/** R-Threat. What one put another under after a turn, in escalation weight. */
export interface PressureLine {
  readonly turn: number;
  readonly on: ActorId;
  readonly by: ActorId;
  readonly imposed: Micro;
  /** 0.6 × belief × what is announced with a deadline. */
  readonly announced: Micro;
  /** Chance, 0–1, at which the threat is believed. */
  readonly belief: Micro;
  readonly total: Micro;
}

/** R-Bite and R-Leak of one branch of one economy after a turn. */
export interface BranchLine {
  readonly turn: number;
  readonly actor: ActorId;
  readonly sector: string;
  /** % of GDP a year. */
  readonly bite: Micro;
  /** Share, 0–1, of what is cut that comes in by other ways. */
  readonly leak: Micro;
}

/** R-Cohesion of one package after a turn, with the parts that it was summed from. */
export interface CohesionLine {
  readonly turn: number;
  readonly package: string;
  readonly value: Micro;
  readonly parts: readonly { readonly term: string; readonly value: Micro }[];
}

export const demandSteps = [
  'issued',
  'seen',
  'partly-met',
  'met',
  'lapsed',
  'withdrawn',
  'open-at-end',
] as const;
export type DemandStep = (typeof demandSteps)[number];
export interface DemandLine {
  readonly demand: Demand;
  /** Share, 0–1, of the way that the issue had gone by the end. */
  readonly met: Micro;
  readonly steps: readonly {
    readonly turn: number;
    readonly step: DemandStep;
    readonly entry: EntryId | null;
  }[];
}

export const packageSteps = [
  'proposed',
  'revised',
  'answered',
  'sent',
  'bound',
  'members',
  'called',
  'triggered',
  'fell-short',
  'mended',
  'review',
  'extended',
  'leaving',
  'withdrawn',
  'ended',
] as const;
export type PackageStep = (typeof packageSteps)[number];
export interface PackageLine {
  readonly package: Pick<
    Package,
    'id' | 'sponsor' | 'version' | 'status' | 'members' | 'boundIn' | 'review' | 'sunset' | 'turn'
  > & { readonly title: string; readonly target: ActorId; readonly asked: readonly ActorId[] };
  readonly steps: readonly {
    readonly turn: number;
    readonly step: PackageStep;
    readonly seat: ActorId | null;
    /** Version, number of members, turn of the review: what the step is about; null for nothing. */
    readonly figure: number | null;
    readonly entry: EntryId;
  }[];
}

/** What a member signed of a package, and what it had in force: shares, 0–1, of the fullest cut. */
export interface PromiseLine {
  readonly package: string;
  readonly seat: ActorId;
  readonly turn: number;
  readonly signed: Micro;
  readonly ordered: Micro;
  /** Less what it looked away from. */
  readonly enforced: Micro;
}
/** What one side of an agreement undertook, and the share, 0–1, that it delivered. */
export interface WordLine {
  readonly agreement: string;
  readonly turn: number;
  readonly seat: ActorId;
  readonly to: ActorId;
  readonly kind: 'position' | 'pay' | 'sign' | 'hold' | 'word';
  /** The issue of a position; null for all else. */
  readonly issue: string | null;
  /** Null where what it was about came to nothing. */
  readonly delivered: Micro | null;
  readonly entry: EntryId;
}

export interface TalkLine {
  readonly turn: number;
  readonly from: Talker;
  readonly to: Talker;
  readonly count: number;
}

/** Points that a seat paid for its orders in a turn. */
export interface SpentLine {
  readonly turn: number;
  readonly seat: ActorId;
  readonly points: Micro;
}

/** Everything that one did to another, to move it, to bind its hands, and to tell it something. */
export interface Campaign {
  readonly by: ActorId;
  readonly on: ActorId;
  readonly demands: readonly { readonly demand: Demand; readonly met: Micro }[];
  readonly threats: readonly Commitment[];
  readonly measures: readonly {
    readonly instrument: string;
    readonly since: number;
    /** Turn in which it ended; null where it stood at the end. */
    readonly ended: number | null;
    readonly entry: EntryId;
  }[];
  /** How acts against it were told to it, by the model. */
  readonly told: Readonly<Record<Reading, number>>;
  /** How its people said that they read public acts: as meant, and otherwise. */
  readonly read: { readonly asMeant: number; readonly otherwise: number };
}

/** A notion of the theory, found in the record. */
export interface Sighting {
  readonly concept: ConceptId;
  readonly turn: number;
  /** Whose doing it is first, then those whom it befell. */
  readonly seats: readonly ActorId[];
  /** The size of it, in the unit that its sentence names; null for none. */
  readonly figure: number | null;
  /** The lines that show it, in the sequence of the record. */
  readonly evidence: readonly Entry[];
}

/** What a crisis came to, turn by turn, with nothing hidden; for those who may see the whole. */
export interface ReviewSeries {
  /** Turn 0 is the opening. */
  readonly turns: readonly { readonly turn: number; readonly at: number | null }[];
  readonly figures: readonly FigureSeries[];
  readonly pressure: readonly PressureLine[];
  readonly branches: readonly BranchLine[];
  readonly cohesion: readonly CohesionLine[];
  readonly demands: readonly DemandLine[];
  readonly packages: readonly PackageLine[];
  readonly promises: readonly PromiseLine[];
  readonly words: readonly WordLine[];
  readonly talk: readonly TalkLine[];
  readonly spent: readonly SpentLine[];
  readonly campaigns: readonly Campaign[];
  /** What each forecast event came to, in which turns. */
  readonly happened: {
    readonly brink: readonly number[];
    readonly clash: readonly number[];
    readonly war: readonly number[];
    readonly bargain: readonly number[];
  };
  readonly sightings: readonly Sighting[];
}

/** Something that was done in a game, without why: orders, papers, events and rulings. */
export type RunDeed = { readonly turn: number; readonly entry: EntryId } & (
  | {
      readonly kind: 'order';
      readonly seat: ActorId;
      readonly instrument: string;
      readonly params: Order['params'];
    }
  | { readonly kind: 'paper'; readonly seat: ActorId; readonly act: PaperAct }
  | { readonly kind: 'inject'; readonly seat: null; readonly inject: string }
  | { readonly kind: 'ruling'; readonly seat: null; readonly reason: string }
);
/** One whole game, as it is laid beside others of the same crisis. */
export interface ReviewRun {
  readonly code: string;
  readonly scenario: string;
  readonly level: string;
  readonly length: string;
  readonly seats: readonly ActorId[];
  readonly ended: boolean;
  /** The room that it went on from, and after which turn. */
  readonly origin: { readonly code: string; readonly turn: number } | null;
  /** Name of the game in the archive that the room was made from. */
  readonly imported: string | null;
  /** The same for games with the same dice, and tells nothing of them. */
  readonly dice: string;
  /** The public ladder after each turn, the opening as 0. */
  readonly path: readonly { readonly turn: number; readonly rung: number }[];
  /** It came to the brink on the way. */
  readonly brink: boolean;
  readonly outcome: Outcome | null;
  readonly deeds: readonly RunDeed[];
}

/** For whom a report is: what everybody could see, what one's own seat could, or all of it. */
export type ReportReader = 'public' | 'seat' | 'whole';
/** Boards, ledger and papers of a whole game, cut for the readers of one report. */
export interface ReviewReport {
  readonly reader: ReportReader;
  /** Turn 0 is the opening; the board stands as the turn left it. */
  readonly turns: readonly {
    readonly turn: number;
    readonly board: Pick<BoardSection, 'actors' | 'ties'>;
    readonly lines: readonly LedgerLine[];
  }[];
  readonly paper: PaperSection;
}
