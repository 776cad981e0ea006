import type {
  ActorId,
  DraftForecast,
  EngineEvent,
  Order,
  PaperAct,
  Scenario,
} from '@convoy/engine';
import type { ChannelId, PersonId } from '../ids.ts';
import { branchAudiences } from './branch-events.ts';
import type { BranchEvent } from './branch-events.ts';
import type { Forecast } from './forecast.ts';
import { teamAudiences } from './team-events.ts';
import type { PenMove, TeamEvent } from './team-events.ts';

export { forecasts } from './forecast.ts';
export type { Forecast } from './forecast.ts';
export { penMoves, seatRules } from './team-events.ts';
export type * from './team-events.ts';
export { reveals } from './review-events.ts';
export type { About, Mark, Named, Reveal, ReviewEvent } from './review-events.ts';
export { missRules, seatDoors } from './seating-events.ts';
export type * from './seating-events.ts';
import type { EventAudience, Talker, PersonRole } from './parts.ts';
import { injectAudiences } from './inject-events.ts';
import type { InjectEvent, ToldInject } from './inject-events.ts';
import { reviewAudiences } from './review-events.ts';
import type { Reveal, ReviewEvent } from './review-events.ts';
import { rulingAudiences } from './ruling-events.ts';
import type { RulingEvent } from './ruling-events.ts';
import { staffAudiences } from './staff-events.ts';
import type { StaffEvent } from './staff-events.ts';
import { daysAudiences } from './days-events.ts';
import type { Retention } from '../state/keeping.ts';
import type { DaysEvent, DaysRule, Extension } from './days-events.ts';
import { seatingAudiences } from './seating-events.ts';
import type { SeatingEvent } from './seating-events.ts';
import { talkAudiences } from './talk-events.ts';
import type { TalkEvent } from './talk-events.ts';

export type { EventAudience, Talker } from './parts.ts';
export { oddsLadder } from './ruling-events.ts';
export type { ActName, Odds, RuledLine, RulingEvent } from './ruling-events.ts';

export const phases = ['lobby', 'brief', 'negotiate', 'order', 'resolved', 'review'] as const;
export type TablePhase = (typeof phases)[number];

/** When a turn moves on: control decides, the clock does, or the last lock does. Seen by all. */
export const advanceRules = ['control', 'clock', 'all-locked'] as const;
export type AdvanceRule = (typeof advanceRules)[number];

/** Seconds for each timed phase; null for no limit, 0 to skip the phase. */
export interface Schedule {
  readonly brief: number | null;
  readonly negotiate: number | null;
  readonly order: number | null;
}

export interface RoomOptions {
  readonly length: string;
  readonly advance: AdvanceRule;
  readonly schedule: Schedule;
  /** Somebody is in control and sees all; else a host runs the room and sees only their own seat. */
  readonly controlled: boolean;
  /** Made by Play now: starts at once, bots in the other seats. */
  readonly solo: boolean;
  /** Whether seats may ask for advice from the start; control may switch it in play. */
  readonly advice: boolean;
  /** Other rooms have the same dice: what they are drawn from is told to control alone. */
  readonly sharedDice?: boolean;
  /** Play over days; left out where the schedule counts in seconds. */
  readonly days?: DaysRule | null;
  /** Begins with a turn that does not count; where somebody is in control. */
  readonly practice?: boolean;
  /** How long the room is kept; left out by rooms stored before it was asked. */
  readonly retention?: Retention;
  /** When what was hidden opens; left out by rooms stored before it was asked: with the end. */
  readonly reveal?: Reveal;
}

export const seatKeepers = ['open', 'people', 'bot'] as const;
export type SeatKeeper = (typeof seatKeepers)[number];

export type RoomEvent =
  | TeamEvent
  | TalkEvent
  | InjectEvent
  | RulingEvent
  | BranchEvent
  | StaffEvent
  | DaysEvent
  | SeatingEvent
  | ReviewEvent
  | {
      readonly type: 'room.opened';
      readonly scenario: Scenario;
      /** Hash of the normalised scenario, and what the texts were. */
      readonly hash: string;
      readonly texts: Readonly<Record<string, string>>;
      readonly language: string;
      readonly engine: string;
      readonly options: RoomOptions;
      readonly code: string;
      /** Secret until the room has ended. */
      readonly seed: string;
      readonly salt: string;
      readonly by: PersonId;
    }
  | { readonly type: 'person.joined'; readonly person: PersonId; readonly role: PersonRole }
  | { readonly type: 'seat.claimed'; readonly seat: ActorId; readonly person: PersonId }
  | { readonly type: 'seat.left'; readonly seat: ActorId; readonly person: PersonId }
  | {
      readonly type: 'pen.moved';
      readonly seat: ActorId;
      readonly person: PersonId;
      /** Left out by rooms stored before it was kept. */
      readonly by?: PenMove;
    }
  | { readonly type: 'seat.given-to-bot'; readonly seat: ActorId }
  | { readonly type: 'seat.handed-back'; readonly seat: ActorId }
  | {
      readonly type: 'phase.entered';
      readonly phase: TablePhase;
      readonly turn: number;
      readonly endsAt: number | null;
      /** When to remind whoever has not locked; over days alone. */
      readonly remindAt?: readonly number[];
    }
  | { readonly type: 'advice.switched'; readonly on: boolean }
  | { readonly type: 'forecast.switched'; readonly on: boolean }
  /** What a seat was told that its draft would do; kept for the review. */
  | {
      readonly type: 'forecast.made';
      readonly seat: ActorId;
      readonly turn: number;
      readonly orders: readonly Order[];
      readonly forecast: DraftForecast;
    }
  | { readonly type: 'clock.paused'; readonly leftMs: number | null }
  | {
      readonly type: 'clock.resumed';
      readonly endsAt: number | null;
      readonly remindAt?: readonly number[];
    }
  | {
      readonly type: 'clock.extended';
      readonly endsAt: number;
      readonly why: Extension;
      readonly remindAt?: readonly number[];
    }
  | {
      readonly type: 'orders.locked';
      readonly seat: ActorId;
      readonly turn: number;
      readonly orders: readonly Order[];
      readonly forecast: Forecast | null;
      readonly person: PersonId | null;
    }
  | { readonly type: 'orders.unlocked'; readonly seat: ActorId; readonly turn: number }
  | {
      readonly type: 'paper.made';
      readonly seat: ActorId;
      readonly act: PaperAct;
      readonly outcome: EngineEvent;
    }
  | {
      readonly type: 'world.injected';
      readonly outcome: EngineEvent;
      /** Of one that control wrote: which it was, and its words. */
      readonly own?: number;
      readonly told?: ToldInject;
    }
  | {
      readonly type: 'talk.said';
      readonly channel: ChannelId;
      readonly members: readonly Talker[];
      readonly from: Talker;
      readonly person: PersonId;
      readonly text: string;
    }
  | {
      readonly type: 'bot.reasoned';
      readonly seat: ActorId;
      readonly turn: number;
      readonly reasons: readonly BotReason[];
    }
  | { readonly type: 'turn.resolved'; readonly turn: number; readonly outcome: EngineEvent }
  | { readonly type: 'turn.published'; readonly turn: number }
  /** All that was played so far was practice: play begins anew, with dice drawn by another salt. */
  | { readonly type: 'practice.ended'; readonly salt: string }
  | {
      readonly type: 'room.ended';
      readonly why: 'played-out' | 'closed';
      /** The end as the engine judged it, where the room closed before the crisis was over. */
      readonly outcome: EngineEvent | null;
    };

export type { PersonRole } from './parts.ts';

/** Why a bot did what it did: codes and figures, put into words by the browser. */
export interface BotReason {
  readonly code: string;
  readonly instrument: string | null;
  readonly about: string | null;
  /** Expected gain in score points, as the bot saw it, in millionths. */
  readonly gain: number;
  readonly detail: Readonly<Record<string, string | number>>;
}

export const eventAudiences = {
  ...teamAudiences,
  ...talkAudiences,
  ...injectAudiences,
  ...rulingAudiences,
  ...branchAudiences,
  ...staffAudiences,
  ...daysAudiences,
  ...seatingAudiences,
  ...reviewAudiences,
  'room.opened': 'control',
  'person.joined': 'everyone',
  'seat.claimed': 'everyone',
  'seat.left': 'everyone',
  'pen.moved': 'seat',
  'seat.given-to-bot': 'everyone',
  'seat.handed-back': 'everyone',
  'phase.entered': 'everyone',
  'advice.switched': 'everyone',
  'forecast.switched': 'everyone',
  'forecast.made': 'seat',
  'clock.paused': 'everyone',
  'clock.resumed': 'everyone',
  'clock.extended': 'everyone',
  'orders.locked': 'seat',
  'orders.unlocked': 'seat',
  'paper.made': 'parties',
  'world.injected': 'parties',
  'talk.said': 'parties',
  'bot.reasoned': 'control',
  'turn.resolved': 'control',
  'turn.published': 'everyone',
  'practice.ended': 'everyone',
  'room.ended': 'everyone',
} as const satisfies Record<RoomEvent['type'], EventAudience>;

export const isTeamType = (type: RoomEvent['type']): boolean => type in teamAudiences;
/** Whether an event passed between the people of one seat. */
export const isOfTeam = (event: RoomEvent): event is TeamEvent => event.type in teamAudiences;
