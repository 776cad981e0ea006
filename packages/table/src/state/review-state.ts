import type { Reveal, ReviewEvent } from '../events/review-events.ts';

/** How the review is kept. */
export interface ReviewState {
  /** Null until it is set: as the room was opened. */
  readonly reveal: Reveal | null;
  /** Control has opened what was hidden. */
  readonly opened: boolean;
}
export const unreviewed: ReviewState = { reveal: null, opened: false };

export const evolveReview = (review: ReviewState, event: ReviewEvent): ReviewState => {
  switch (event.type) {
    case 'reveal.set':
      return { ...review, reveal: event.reveal };
    case 'review.opened':
      return { ...review, opened: true };
  }
};

interface Revealing {
  readonly review: ReviewState;
  readonly opened: { readonly options: { readonly reveal?: Reveal } };
}
export const revealOf = ({ review, opened }: Revealing): Reveal =>
  review.reveal ?? opened.options.reveal ?? 'end';
