import type { ActorId, DraftForecast, Order, View } from '@convoy/engine';
import type { PersonId } from '../ids.ts';
import type {
  AdvanceRule,
  BotReason,
  Forecast,
  MissRule,
  PersonRole,
  SeatKeeper,
  TablePhase,
} from '../events/events.ts';
import type { OrderConflict } from '../conflicts/types.ts';
import type { Lineage } from '../state/lineage.ts';
import type { Practice } from '../state/state.ts';
import type { Reveal } from '../events/review-events.ts';
import type { TeamSection } from './team-types.ts';

import type { ScreenSection } from './screen.ts';
import type { WatchersSection } from './watchers.ts';
import type { StaffSection } from './staff-types.ts';

export type { SeenWatcher, WatchersSection } from './watchers.ts';
export type { ScreenSection } from './screen.ts';
export type * from './staff-types.ts';
export type * from './team-types.ts';
export type * from './assess-types.ts';
import type { AssessSection } from './assess-types.ts';
import type { DaysSection } from './days.ts';
import type { KeepingSection } from './keeping.ts';
import type { SeatingSection } from './seating-types.ts';
import type { SignalGap, SignalsSection } from './signals.ts';
import type { RulingsSection } from './ruling-types.ts';
import type { TalkSection } from './talk-types.ts';

export type { DaysSection } from './days.ts';
export type { KeepingSection } from './keeping.ts';
export type { SeatingSection, SeenWhisper } from './seating-types.ts';
export type { SignalGap, SignalsSection } from './signals.ts';
export type * from './ruling-types.ts';
export type * from './talk-types.ts';
import type { InjectsSection } from './inject-types.ts';

export type * from './inject-types.ts';

/** Order states of a seat: each with its own words and its own rule at the deadline. */
export const orderStates = [
  'none',
  'draft',
  'locked',
  'locked-empty',
  'nothing-to-order',
  'away',
] as const;
export type OrderState = (typeof orderStates)[number];

export interface RoomSection {
  readonly code: string;
  readonly scenario: string;
  readonly length: string;
  readonly level: string;
  readonly phase: TablePhase;
  readonly turn: number;
  readonly advance: AdvanceRule;
  readonly controlled: boolean;
  readonly solo: boolean;
  /** Seats that have advice may ask for it; control may switch it. */
  readonly advice: boolean;
  /** Seats may ask what their draft would do; control may switch it. */
  readonly forecasts: boolean;
  /** Absolute UTC milliseconds; null without a limit or while paused. */
  readonly endsAt: number | null;
  readonly paused: boolean;
  readonly leftMs: number | null;
  /** Counts only: who has locked is not shown. */
  readonly locked: number;
  readonly toLock: number;
  readonly published: number;
  readonly ended: boolean;
  /** When what was hidden opens, and whether it lies open to everybody by now. */
  readonly reveal: Reveal;
  readonly open: boolean;
  /** Extended because the server was down past the deadline. */
  readonly outage: boolean;
  /** Whether what is played now does not count, or whether play began so. */
  readonly practice: Practice;
  /** Whether people may tell whoever runs the room who they are. */
  readonly asksNames: boolean;
  /** Where the room comes from, and the rooms that went on from it. */
  readonly lineage: Lineage;
}
export interface MeSection {
  readonly person: PersonId;
  readonly role: PersonRole;
  readonly callSign: string;
  readonly seat: ActorId | null;
  readonly pen: boolean;
  readonly mayRun: boolean;
}
/** Who sits where, by call sign. Projector and strangers get counts and no call signs. */
export interface SeatsSection {
  readonly seats: readonly {
    readonly seat: ActorId;
    readonly keeper: SeatKeeper;
    readonly people: readonly {
      readonly person: PersonId;
      readonly callSign: string;
      readonly pen: boolean;
      readonly here: boolean;
    }[];
    readonly count: number;
  }[];
  readonly observers: number;
}
export interface LockSection {
  readonly turn: number;
  readonly state: OrderState;
  readonly orders: readonly Order[];
  /** The seat's own guess of the ladder, as locked. */
  readonly forecast: Forecast | null;
  readonly lockedBy: string | null;
  readonly lockedAt: number | null;
}
/** Texts of events and turns, by the pack's keys, from the moment that they have come about. */
export interface ToldSection {
  readonly texts: Readonly<Record<string, string>>;
}
/** Control alone. */
export interface ControlSection {
  readonly seats: readonly {
    readonly seat: ActorId;
    readonly keeper: SeatKeeper;
    /** What becomes of it where it has not locked at a deadline. */
    readonly rule: MissRule;
    readonly state: OrderState;
    readonly here: boolean;
    readonly awaySince: number | null;
    /** Null for those in control whose duty does not need them. */
    readonly orders:
      | readonly {
          readonly order: Order;
          readonly refusal: string | null;
          readonly rung: number;
          readonly cost: number;
          readonly conflicts: readonly OrderConflict[];
        }[]
      | null;
    readonly forecast: Forecast | null;
  }[];
  /** Resolved and not yet published: what will be shown. */
  readonly unpublished: boolean;
  readonly log: readonly {
    readonly at: number;
    readonly type: string;
    readonly seat: ActorId | null;
    readonly callSign: string | null;
    readonly detail: string;
  }[];
}
/** After the end: what was hidden. Before control has opened it, one's own seat's part. */
export interface ReviewSection {
  readonly turns: readonly {
    readonly turn: number;
    readonly orders: Readonly<Record<string, readonly Order[]>>;
    readonly reasons: Readonly<Record<string, readonly BotReason[]>>;
  }[];
  /** Each seat's guess of the public ladder against what it then did, by its bands. */
  readonly forecasts: readonly {
    readonly turn: number;
    readonly seat: ActorId;
    readonly said: Forecast;
    readonly was: Forecast;
  }[];
  /** The last forecast that each seat asked for in a turn, with the draft that it was for. */
  readonly foreseen: readonly {
    readonly turn: number;
    readonly seat: ActorId;
    readonly orders: readonly Order[];
    readonly forecast: DraftForecast;
  }[];
  /** Who disagreed with their own seat's orders, and why. No call signs for the projector. */
  readonly dissents: readonly {
    readonly turn: number;
    readonly seat: ActorId;
    readonly callSign: string;
    readonly reason: string;
  }[];
  /** What public acts were to say, and how they were read. */
  readonly signals: readonly SignalGap[];
  readonly seed: string;
}

/**
 * Everything one viewer may know of a room, in sections that the client replaces whole. The
 * engine's sections come from its `view`, for the viewer that this person is.
 */
export interface TableView {
  readonly room: RoomSection;
  readonly me: MeSection;
  readonly seats: SeatsSection;
  readonly seating: SeatingSection;
  readonly lock: LockSection | null;
  readonly team: TeamSection | null;
  readonly talk: TalkSection;
  readonly signals: SignalsSection | null;
  readonly rulings: RulingsSection;
  readonly days: DaysSection;
  readonly keeping: KeepingSection;
  readonly told: ToldSection;
  readonly control: ControlSection | null;
  readonly injects: InjectsSection | null;
  readonly staff: StaffSection | null;
  readonly screen: ScreenSection;
  readonly watchers: WatchersSection | null;
  readonly review: ReviewSection | null;
  readonly assess: AssessSection;
  readonly clock: View['clock'];
  readonly board: View['board'];
  readonly seat: View['seat'];
  readonly paper: View['paper'];
  readonly orders: View['orders'];
  readonly ledger: View['ledger'];
  readonly truth: View['truth'];
  readonly outcome: View['outcome'];
}
export type SectionName = keyof TableView;
