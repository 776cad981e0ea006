import type { ActorId } from '@convoy/engine';

/** Of the seat's own set and its paper, as the check tells the seat itself. */
export const ownConflicts = [
  'eases-and-raises',
  'same-twice',
  'complies-and-stalls',
  'breaks-agreement',
  'below-signed',
  'breaks-promise',
  'target-guaranteed',
  'leaves-threat-unkept',
  'crosses-own-red-line',
  'not-asked',
] as const;

/** What only control can see together: the whole table's paper, and every seat's orders. */
export const tableConflicts = [
  /** An owner was asked and has not said yes. */
  'consent-waits',
  /** Force against somebody who has just accepted, or to whom one's own offer lies open. */
  'hits-who-accepted',
  'against-own-offer',
  /** Force before the time that one's own demand leaves, or easing while it is unmet. */
  'before-own-deadline',
  'eases-before-met',
  'against-own-guarantee',
  /** Helps whom a package presses that the author signed. */
  'helps-pressed',
  /** Orders of two seats. */
  'fellows-pull-apart',
  'hits-who-complies',
  'both-raise',
  'meets-escort',
] as const;

export type ConflictCode = (typeof ownConflicts)[number] | (typeof tableConflicts)[number];

export interface OrderConflict {
  readonly code: ConflictCode;
  /** Ids of actors, words and plain figures, for the page to put into a sentence. */
  readonly detail: Readonly<Record<string, string | number>>;
  /** The order that it collides with, by its place in its seat's set; null where it is none. */
  readonly other: { readonly seat: ActorId; readonly order: number } | null;
}
