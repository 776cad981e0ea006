import type { ActorId } from '@convoy/engine';
import type { PersonId } from '../ids.ts';
import type { EventAudience } from './parts.ts';

/** Play over days: turns end at a fixed time of day in one place, on the days that are played on. */
export interface DaysRule {
  /** Name of a time zone as the world's register has it: `Europe/Paris`. */
  readonly zone: string;
  /** When turns end there, `18:00`. */
  readonly at: string;
  /** Every day that is played on, every second one, and so on. */
  readonly every: number;
  /** Days of the week without play, 1 for Monday to 7 for Sunday. */
  readonly off: readonly number[];
  /** Hours in which no deadline falls and nobody is reminded; may run past midnight. */
  readonly quiet: { readonly from: string; readonly to: string } | null;
  /** Deadlines that are put off for each seat that has nothing to send, before one counts as missed. */
  readonly grace: number;
}

/** Why a deadline moved: asked for, no server was there, a seat's grace, put off to the next. */
export const extensions = ['asked', 'outage', 'grace', 'put-off'] as const;
export type Extension = (typeof extensions)[number];

/** Missed deadlines, and who takes a seat over from whom. */
export type DaysEvent =
  /** The deadline was put off because this seat had nothing to send. */
  | { readonly type: 'grace.used'; readonly seat: ActorId; readonly turn: number }
  | { readonly type: 'deadline.missed'; readonly seat: ActorId; readonly turn: number }
  /** A replacement is looked for, or no longer. */
  | {
      readonly type: 'seat.offered';
      readonly seat: ActorId;
      readonly on: boolean;
      readonly why: 'missed' | 'asked';
    }
  /** This person's way in opens the seat no more. */
  | { readonly type: 'person.released'; readonly seat: ActorId; readonly person: PersonId }
  | { readonly type: 'seat.taken-over'; readonly seat: ActorId; readonly person: PersonId };

export const daysAudiences = {
  'grace.used': 'seat',
  'deadline.missed': 'seat',
  'seat.offered': 'everyone',
  'person.released': 'everyone',
  'seat.taken-over': 'everyone',
} as const satisfies Record<DaysEvent['type'], EventAudience>;

export const isDaysEvent = (event: { readonly type: string }): event is DaysEvent =>
  Object.hasOwn(daysAudiences, event.type);
