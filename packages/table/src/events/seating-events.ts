import type { ActorId } from '@convoy/engine';
import type { PersonId } from '../ids.ts';
import type { EventAudience } from './parts.ts';

/** Who may sit down: anybody, whoever has the seat's own code, nobody. */
export const seatDoors = ['open', 'held', 'closed'] as const;
export type SeatDoor = (typeof seatDoors)[number];

/** What a seat of people that has not locked sends at the deadline. */
export const missRules = ['draft', 'wait', 'bot', 'nothing', 'excused'] as const;
export type MissRule = (typeof missRules)[number];
/** What was used in the end. */
export type MissUse = Exclude<MissRule, 'wait'>;

/** Who may sit where, what control says to a seat, and what becomes of missed deadlines. */
export type SeatingEvent =
  | {
      readonly type: 'seat.door-set';
      readonly seat: ActorId;
      readonly door: SeatDoor;
      /** What a held seat is claimed with; null where it is not held. */
      readonly key: string | null;
    }
  | { readonly type: 'miss-rule.set'; readonly seat: ActorId; readonly rule: MissRule }
  | {
      readonly type: 'orders.missed';
      readonly seat: ActorId;
      readonly turn: number;
      readonly used: MissUse;
    }
  /** The deadline has passed, and the turn stands until these have locked. */
  | { readonly type: 'turn.awaits'; readonly turn: number; readonly seats: readonly ActorId[] }
  | { readonly type: 'seat.nudged'; readonly seat: ActorId; readonly turn: number }
  | {
      readonly type: 'whisper.sent';
      readonly seat: ActorId;
      /** Counted within the seat, from 1. */
      readonly n: number;
      readonly text: string;
      readonly person: PersonId;
    }
  | {
      readonly type: 'whisper.seen';
      readonly seat: ActorId;
      readonly n: number;
      readonly person: PersonId;
    }
  /** To everybody in the room; null takes the last one down. */
  | { readonly type: 'broadcast.sent'; readonly text: string | null; readonly person: PersonId }
  /** Control plays the seat through somebody of its own making. */
  | {
      readonly type: 'deputy.seated';
      readonly seat: ActorId;
      readonly person: PersonId;
      readonly by: PersonId;
    }
  /** One device is passed around the room: between turns it shows what is public. */
  | { readonly type: 'device.opened'; readonly person: PersonId; readonly by: PersonId }
  | { readonly type: 'device.closed'; readonly person: PersonId; readonly by: PersonId }
  /** The people of a seat play it on the device that is passed around. */
  | { readonly type: 'device.seated'; readonly seat: ActorId; readonly person: PersonId }
  /** The seat's people choose a new PIN the next time. */
  | { readonly type: 'device.pin-reset'; readonly seat: ActorId; readonly by: PersonId }
  /** A person's older ways in no longer stand. */
  | { readonly type: 'code.reissued'; readonly person: PersonId; readonly by: PersonId };

export const seatingAudiences = {
  'seat.door-set': 'everyone',
  'miss-rule.set': 'seat',
  'orders.missed': 'seat',
  'turn.awaits': 'control',
  'seat.nudged': 'seat',
  'whisper.sent': 'seat',
  'whisper.seen': 'seat',
  'broadcast.sent': 'everyone',
  'deputy.seated': 'everyone',
  'device.opened': 'control',
  'device.closed': 'control',
  'device.seated': 'everyone',
  'device.pin-reset': 'control',
  'code.reissued': 'control',
} as const satisfies Record<SeatingEvent['type'], EventAudience>;

/** About the device that is passed around the room. */
export const deviceTypes = [
  ...(['device.opened', 'device.closed', 'device.seated', 'device.pin-reset'] as const),
] as const satisfies readonly SeatingEvent['type'][];

export const isSeatingEvent = (event: { readonly type: string }): event is SeatingEvent =>
  Object.hasOwn(seatingAudiences, event.type);

/** What passes between control and one seat: theirs for good. */
const privately: ReadonlySet<string> = new Set([
  ...['seat.nudged', 'whisper.sent', 'whisper.seen', 'code.reissued'],
]);
export const isPrivateToSeat = ({ type }: { readonly type: string }): boolean =>
  privately.has(type);
