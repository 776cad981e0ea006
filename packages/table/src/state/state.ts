import type { ActorId, DraftForecast, Order, PaperType, State } from '@convoy/engine';
import { engine } from '@convoy/engine';
import type {
  BotReason,
  Forecast,
  PersonRole,
  RoomEvent,
  SeatKeeper,
  TablePhase,
  Talker,
} from '../events/events.ts';
import type { ChannelId, PersonId } from '../ids.ts';
import { unruled } from './ruling-state.ts';
import type { RulingState } from './ruling-state.ts';
import { ownRoom } from './lineage.ts';
import type { Lineage } from './lineage.ts';
import { noDays } from './days.ts';
import type { DaysState } from './days.ts';
import type { Teams } from './team.ts';
import { noInjects } from './inject-desk.ts';
import type { InjectDesk } from './inject-desk.ts';
import { noStaff } from './staff.ts';
import type { StaffState } from './staff.ts';
import { plainScreen } from './screen.ts';
import type { ScreenState } from './screen.ts';
import { allOpen, missRuleOf } from './seating.ts';
import type { Seating } from './seating.ts';
import { quiet } from './talk-state.ts';
import type { TalkState } from './talk-state.ts';
import { unreviewed } from './review-state.ts';
import type { ReviewState } from './review-state.ts';
import { noWatchers } from './watchers.ts';
import type { WatcherState } from './watchers.ts';

export type OpenedEvent = Extract<RoomEvent, { readonly type: 'room.opened' }>;

/** An event with what the store adds: when it was written (UTC milliseconds) and who asked for it. */
export interface Recorded {
  readonly at: number;
  readonly person: PersonId | null;
  readonly event: RoomEvent;
}

export interface Person {
  readonly id: PersonId;
  readonly role: PersonRole;
  readonly seat: ActorId | null;
  /** The seat whose secrets this person has seen since the start; no other may be taken. */
  readonly bound: ActorId | null;
}
export interface Lock {
  readonly turn: number;
  readonly orders: readonly Order[];
  readonly forecast: Forecast | null;
  /** Null where a bot decided or a draft was used at the deadline. */
  readonly person: PersonId | null;
  readonly at: number;
}
export type PaperKind = 'offer' | 'package' | 'consent' | 'ballot' | 'word';
export type Papers = Readonly<Record<PaperKind, number>>;
export const noPapers: Papers = { offer: 0, package: 0, consent: 0, ballot: 0, word: 0 };
export const paperKind = (type: PaperType): PaperKind => {
  switch (type) {
    case 'offer.make':
    case 'offer.withdraw':
    case 'offer.accept':
    case 'offer.refuse':
      return 'offer';
    case 'package.propose':
    case 'package.revise':
    case 'package.answer':
    case 'package.send':
    case 'package.withdraw':
    case 'package.leave':
    case 'package.review':
    case 'package.claim':
    case 'package.meet':
    case 'package.take':
    case 'package.restore':
    case 'package.renew':
    case 'package.call':
    case 'package.mend':
    case 'package.certify':
      return 'package';
    case 'consent.ask':
    case 'consent.answer':
    case 'consent.pay':
    case 'consent.leak':
      return 'consent';
    case 'ballot.cast':
      return 'ballot';
    case 'demand.withdraw':
    case 'agreement.invite':
    case 'agreement.denounce':
    case 'commitment.withdraw':
      return 'word';
  }
};
export interface Seat {
  readonly keeper: SeatKeeper;
  readonly people: readonly PersonId[];
  readonly pen: PersonId | null;
  readonly lock: Lock | null;
  /** Paper acts made by this seat in the running turn, by what they are about. */
  readonly papers: Papers;
}
export interface Message {
  readonly n: number;
  readonly turn: number;
  readonly phase: TablePhase;
  readonly from: Talker;
  readonly person: PersonId;
  readonly text: string;
  readonly at: number;
}
export interface Channel {
  readonly id: ChannelId;
  readonly members: readonly Talker[];
  readonly messages: readonly Message[];
}
export interface Clock {
  readonly endsAt: number | null;
  readonly paused: boolean;
  readonly leftMs: number | null;
  readonly outage: boolean;
}
export interface PlayedTurn {
  readonly turn: number;
  readonly orders: Readonly<Record<string, readonly Order[]>>;
  readonly reasons: Readonly<Record<string, readonly BotReason[]>>;
  readonly forecasts: Readonly<Record<string, Forecast>>;
  /** What each seat was last told that its draft would do, with the draft. */
  readonly foreseen: Readonly<Record<string, Foreseen>>;
}
export interface Foreseen {
  readonly orders: readonly Order[];
  readonly forecast: DraftForecast;
}
export interface LogLine {
  readonly at: number;
  readonly type: RoomEvent['type'];
  readonly seat: ActorId | null;
  readonly person: PersonId | null;
  readonly detail: string;
}

/** Everything true of a room. Built by `open`, changed by `evolve` alone, shown only through `view`. */
export interface TableState {
  readonly opened: Omit<OpenedEvent, 'type'>;
  readonly people: Readonly<Record<string, Person>>;
  readonly seats: Readonly<Record<string, Seat>>;
  readonly phase: TablePhase;
  readonly turn: number;
  readonly clock: Clock;
  /** Whether seats may ask for advice. */
  readonly advice: boolean;
  /** Whether they may ask what their draft would do; starts as advice does. */
  readonly forecasts: boolean;
  readonly channels: readonly Channel[];
  /** What goes on between the people of each seat. */
  readonly teams: Teams;
  readonly talk: TalkState;
  readonly injects: InjectDesk;
  readonly rulings: RulingState;
  readonly lineage: Lineage;
  readonly staff: StaffState;
  readonly screen: ScreenState;
  readonly watchers: WatcherState;
  readonly days: DaysState;
  /** When anything last happened, and when the room ended. UTC milliseconds. */
  readonly touchedAt: number;
  readonly endedAt: number | null;
  /** Who may sit where, and what becomes of missed deadlines. */
  readonly seating: Seating;
  readonly world: State;
  /** What seats and the public see: behind `world` between resolution and publication. */
  readonly shown: State;
  readonly published: number;
  readonly history: readonly PlayedTurn[];
  readonly log: readonly LogLine[];
  readonly ended: boolean;
  readonly review: ReviewState;
  /** Whether what is played now is practice, and whether the game began with some. */
  readonly practice: Practice;
}
export type Practice = 'none' | 'on' | 'over';

const emptySeat: Seat = { keeper: 'open', people: [], pen: null, lock: null, papers: noPapers };
export const stillClock: Clock = { endsAt: null, paused: false, leftMs: null, outage: false };

/** The room as its first event leaves it. Throws only on a length that the scenario lacks. */
export const open = (event: OpenedEvent): TableState => {
  const { type: _type, ...opened } = event;
  const world = engine.open(event.scenario, event.options.length);
  return {
    opened,
    people: {},
    seats: Object.fromEntries(event.scenario.actors.map((actor) => [actor.id, emptySeat])),
    phase: 'lobby',
    turn: 0,
    clock: stillClock,
    advice: event.options.advice,
    forecasts: event.options.advice,
    channels: [],
    teams: {},
    talk: quiet,
    injects: noInjects,
    rulings: unruled,
    lineage: ownRoom,
    staff: noStaff,
    screen: plainScreen,
    watchers: noWatchers,
    days: noDays,
    touchedAt: 0,
    endedAt: null,
    seating: allOpen,
    world,
    shown: world,
    published: 0,
    history: [],
    log: [],
    ended: false,
    review: unreviewed,
    practice: event.options.practice === true ? 'on' : 'none',
  };
};

/** All seats in the scenario's order, with their ids. */
export const seatList = (
  state: TableState,
): readonly { readonly id: ActorId; readonly seat: Seat }[] =>
  state.opened.scenario.actors.flatMap((actor) => {
    const seat = state.seats[actor.id];
    return seat === undefined ? [] : [{ id: actor.id, seat }];
  });

/** People who are excused from this turn do not hold it up; what they lock all the same counts. */
const isExcused = (state: TableState, id: ActorId, seat: Seat): boolean =>
  seat.keeper === 'people' &&
  missRuleOf(state.seating, id) === 'excused' &&
  seat.lock?.turn !== state.turn;

/** Seats that hold up a turn until they lock: those kept by people or by a bot. */
export const keptSeats = (state: TableState): readonly Seat[] =>
  seatList(state)
    .filter(({ id, seat }) => seat.keeper !== 'open' && !isExcused(state, id, seat))
    .map(({ seat }) => seat);

export const isLocked = (state: TableState, seat: Seat): boolean =>
  seat.lock !== null && seat.lock.turn === state.turn;

export const mayRun = (person: Person): boolean =>
  person.role === 'control' || person.role === 'host';
