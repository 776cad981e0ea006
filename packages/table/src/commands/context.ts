import type {
  ActorId,
  DraftForecast,
  Order,
  PaperAct,
  Refusal,
  TurnForecast,
} from '@convoy/engine';
import type { BotReason, PersonRole, RoomEvent } from '../events/events.ts';
import type { PersonId } from '../ids.ts';
import type { TableRefusal, TableRefusalCode } from '../refusals.ts';
import type { Person, Seat, TableState } from '../state/state.ts';
import type { Forking } from './forking.ts';
import type { Calendar } from './calendar.ts';
import type { Command } from './commands.ts';

/** What a decision needs from outside: the time, who is connected, and unsent drafts by seat. */
export interface Context {
  /** UTC milliseconds. */
  readonly now: number;
  readonly present: readonly PersonId[];
  /** Code of the room that stands ready to go on from a past turn of this one. */
  readonly branch?: string;
  readonly drafts: Readonly<
    Record<string, { readonly turn: number; readonly orders: readonly Order[] }>
  >;
  /** What play over days comes to from now on, where the room is played so. */
  readonly calendar?: Calendar;
  /** Draws a code for a seat that is held. */
  readonly key: () => string;
}

/** Everything that can happen to a room: what people ask, and what the house does by itself. */
export type Input =
  | { readonly by: 'person'; readonly person: PersonId; readonly command: Command }
  | { readonly by: 'door'; readonly person: PersonId; readonly role: PersonRole }
  /** At the door of control with the code of an invitation. */
  | { readonly by: 'invited'; readonly person: PersonId; readonly hash: string }
  /** The deadline may have come; nothing happens where it has not. */
  | { readonly by: 'clock' }
  /** A forecast that a seat's people asked for has been reckoned. */
  | {
      readonly by: 'forecaster';
      readonly person: PersonId;
      readonly orders: readonly Order[];
      readonly forecast: DraftForecast;
    }
  /** What the turn would do, which control asked, has been reckoned. */
  | { readonly by: 'turn-forecaster'; readonly person: PersonId; readonly forecast: TurnForecast }
  /** A seat's draft was saved: what was put to the vote before is void where it differs. */
  | { readonly by: 'draft'; readonly seat: ActorId }
  /** This room goes on from another. */
  | Forking
  /** Somebody new has the code of a seat that is offered. */
  | {
      readonly by: 'replacement';
      readonly person: PersonId;
      readonly seat: ActorId;
      /** Whose place it is, where that was said. */
      readonly replaces: PersonId | null;
    }
  /** Control plays a seat through a person made for it. */
  | {
      readonly by: 'deputy';
      readonly person: PersonId;
      readonly deputy: PersonId;
      readonly seat: ActorId;
    }
  /** Control asks people who they are, or no longer does. */
  | { readonly by: 'names'; readonly person: PersonId; readonly on: boolean }
  /** About the device that is passed around the room, or from it. */
  | {
      readonly by: 'device';
      /** Control, or, to sit down, the device. */
      readonly person: PersonId;
      readonly act:
        | { readonly type: 'open'; readonly device: PersonId }
        | { readonly type: 'close' }
        | { readonly type: 'sit'; readonly seat: ActorId; readonly player: PersonId }
        | { readonly type: 'reset'; readonly seat: ActorId };
    }
  /** Control has given a person new ways in. */
  | { readonly by: 'reissue'; readonly person: PersonId; readonly of: PersonId }
  /** The server was away for so long, past this room's deadline. */
  | { readonly by: 'outage'; readonly ms: number }
  | {
      readonly by: 'bot';
      readonly seat: ActorId;
      readonly act:
        | {
            readonly type: 'orders';
            readonly orders: readonly Order[];
            readonly reasons: readonly BotReason[];
          }
        | {
            readonly type: 'paper';
            readonly act: PaperAct;
            readonly reasons: readonly BotReason[];
          };
    };

export type Decision =
  | { readonly ok: true; readonly events: readonly RoomEvent[] }
  | { readonly ok: false; readonly refusal: TableRefusal };

export const done = (...events: readonly RoomEvent[]): Decision => ({ ok: true, events });
export const refuse = (
  code: TableRefusalCode,
  field: string | null = null,
  detail: TableRefusal['detail'] = {},
  because: readonly Refusal[] = [],
): Decision => ({ ok: false, refusal: { code, field, detail, because } });

/** What each handler gets: the state, who asks, and the context. */
export interface Ask {
  readonly state: TableState;
  readonly person: Person;
  readonly context: Context;
}
export interface Seated {
  readonly id: ActorId;
  readonly seat: Seat;
}

/** The asker's seat, or null. */
export const ownSeat = ({ state, person }: Pick<Ask, 'state' | 'person'>): Seated | null => {
  if (person.seat === null) return null;
  const seat = state.seats[person.seat];
  return seat === undefined ? null : { id: person.seat, seat };
};

/** Phases in which orders are written and paper passes between seats. */
export const inPlay = (state: TableState): boolean =>
  state.phase === 'brief' || state.phase === 'negotiate' || state.phase === 'order';
