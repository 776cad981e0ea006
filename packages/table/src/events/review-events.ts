import type { ActorId } from '@convoy/engine';
import type { PersonId } from '../ids.ts';
import type { EventAudience } from './parts.ts';

/** When what was hidden opens to everybody: with the end, or once control says so after it. */
export const reveals = ['end', 'control'] as const;
export type Reveal = (typeof reveals)[number];

/** A question to think about, of the teacher's own; or a criterion by which work is looked at. */
export interface Named {
  readonly id: string;
  readonly text: string;
}
/** Whom a sheet is about: one person of a seat, or all of the seat together. */
export interface About {
  readonly seat: ActorId;
  readonly person: PersonId | null;
}
/** What is said to one criterion: which of four levels, in words why, and the turns that show it. */
export interface Mark {
  readonly row: string;
  /** From 0, the first step, to 3; null where it was left open. */
  readonly level: number | null;
  readonly comment: string;
  readonly turns: readonly number[];
}

/** What is settled about the review, answered in it and said about those who played. */
export type ReviewEvent =
  | { readonly type: 'reveal.set'; readonly reveal: Reveal }
  /** Control opened what was hidden. */
  | { readonly type: 'review.opened' }
  /** The teacher's own, beside those of the pack; the whole list. */
  | { readonly type: 'questions.set'; readonly questions: readonly Named[] }
  | {
      readonly type: 'answer.written';
      readonly seat: ActorId;
      readonly person: PersonId;
      readonly question: string;
      /** Empty where it was taken back. */
      readonly text: string;
    }
  | { readonly type: 'answers.closed'; readonly on: boolean }
  | { readonly type: 'rubric.set'; readonly rows: readonly Named[] }
  | { readonly type: 'sheet.written'; readonly about: About; readonly marks: readonly Mark[] }
  /** As it stands now, those whom it is about may read it. */
  | { readonly type: 'sheet.given'; readonly about: About };

export const reviewAudiences = {
  'reveal.set': 'everyone',
  'review.opened': 'everyone',
  'questions.set': 'everyone',
  'answer.written': 'seat',
  'answers.closed': 'everyone',
  'rubric.set': 'control',
  'sheet.written': 'control',
  'sheet.given': 'parties',
} as const satisfies Record<ReviewEvent['type'], EventAudience>;

export const isReviewEvent = (event: { readonly type: string }): event is ReviewEvent =>
  Object.hasOwn(reviewAudiences, event.type);
