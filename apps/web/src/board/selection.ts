import type { ActorId, PairId } from '@convoy/engine';

/** What the reader looks at, on the board and in the table alike. */
export type Selection =
  | { readonly kind: 'actor'; readonly id: ActorId }
  | { readonly kind: 'pair'; readonly id: PairId; readonly a: ActorId; readonly b: ActorId }
  | null;
