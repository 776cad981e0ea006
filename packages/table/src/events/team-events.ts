import type { ActorId, Order } from '@convoy/engine';
import type { PersonId } from '../ids.ts';
import type { Forecast } from './forecast.ts';

/** Who decides on a seat's orders: whoever holds the pen, or its people by vote. */
export const seatRules = ['pen', 'majority', 'unanimous'] as const;
export type SeatRule = (typeof seatRules)[number];

/** How a pen came to its holder: first to sit down, taken, passed, given by control, left behind. */
export const penMoves = ['first', 'taken', 'passed', 'control', 'left'] as const;
export type PenMove = (typeof penMoves)[number];

/** What a suggestion is about. A line of the draft is named by what it said when it was seen. */
export type SuggestionAbout =
  | { readonly kind: 'add'; readonly order: Order }
  | { readonly kind: 'change'; readonly line: Order; readonly order: Order }
  | { readonly kind: 'remove'; readonly line: Order };

export type PaperOfSeat = 'offer' | 'package';
export type VoteAnswer = 'yes' | 'no';

/** What happens between the people of one seat; for them and control alone. */
export type TeamEvent =
  | {
      readonly type: 'role.chosen';
      readonly seat: ActorId;
      readonly person: PersonId;
      readonly role: string | null;
    }
  | {
      readonly type: 'pen.asked';
      readonly seat: ActorId;
      readonly person: PersonId;
      /** False where the wish was taken back. */
      readonly on: boolean;
    }
  /** The draft as it stood when the pen left this person's hand: whose lines they are. */
  | {
      readonly type: 'draft.left';
      readonly seat: ActorId;
      readonly turn: number;
      readonly person: PersonId;
      readonly orders: readonly Order[];
    }
  | {
      readonly type: 'suggestion.made';
      readonly seat: ActorId;
      readonly turn: number;
      /** Counted within the seat, from 1. */
      readonly n: number;
      readonly person: PersonId;
      readonly about: SuggestionAbout;
      readonly reason: string;
    }
  | {
      readonly type: 'suggestion.settled';
      readonly seat: ActorId;
      readonly turn: number;
      readonly n: number;
      readonly person: PersonId;
      readonly taken: boolean;
      readonly note: string;
    }
  | {
      readonly type: 'paper.advised';
      readonly seat: ActorId;
      readonly turn: number;
      readonly person: PersonId;
      readonly paper: PaperOfSeat;
      readonly id: string;
      readonly answer: VoteAnswer;
      readonly reason: string;
    }
  | {
      readonly type: 'rule.set';
      readonly seat: ActorId;
      readonly person: PersonId;
      readonly rule: SeatRule;
    }
  /** Orders put to the vote of the seat's people; whoever puts them is for them. */
  | {
      readonly type: 'orders.put';
      readonly seat: ActorId;
      readonly turn: number;
      /** Counted within the seat, from 1. */
      readonly n: number;
      readonly person: PersonId;
      readonly orders: readonly Order[];
      readonly forecast: Forecast | null;
    }
  | {
      readonly type: 'orders.voted';
      readonly seat: ActorId;
      readonly turn: number;
      readonly put: number;
      readonly person: PersonId;
      readonly answer: VoteAnswer;
      readonly reason: string;
    }
  /** A vote ended without a lock: the draft changed, or the orders can no longer be given. */
  | {
      readonly type: 'orders.withdrawn';
      readonly seat: ActorId;
      readonly turn: number;
      readonly put: number;
      readonly why: 'changed' | 'refused';
    }
  | {
      readonly type: 'dissent.recorded';
      readonly seat: ActorId;
      readonly turn: number;
      readonly person: PersonId;
      readonly reason: string;
    };

export const teamAudiences = {
  'role.chosen': 'seat',
  'pen.asked': 'seat',
  'draft.left': 'seat',
  'suggestion.made': 'seat',
  'suggestion.settled': 'seat',
  'paper.advised': 'seat',
  'rule.set': 'seat',
  'orders.put': 'seat',
  'orders.voted': 'seat',
  'orders.withdrawn': 'seat',
  'dissent.recorded': 'seat',
} as const satisfies Record<TeamEvent['type'], 'seat'>;
