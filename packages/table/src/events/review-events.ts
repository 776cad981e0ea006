import type { EventAudience } from './parts.ts';

/** When what was hidden opens to everybody: with the end, or once control says so after it. */
export const reveals = ['end', 'control'] as const;
export type Reveal = (typeof reveals)[number];

/** What is settled about the review. */
export type ReviewEvent =
  | { readonly type: 'reveal.set'; readonly reveal: Reveal }
  /** Control opened what was hidden. */
  | { readonly type: 'review.opened' };

export const reviewAudiences = {
  'reveal.set': 'everyone',
  'review.opened': 'everyone',
} as const satisfies Record<ReviewEvent['type'], EventAudience>;

export const isReviewEvent = (event: { readonly type: string }): event is ReviewEvent =>
  Object.hasOwn(reviewAudiences, event.type);
