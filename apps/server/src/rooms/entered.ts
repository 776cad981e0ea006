import type { Entrance } from '@convoy/protocol';

/** Why somebody could not come in. */
export type Closed = {
  readonly code: 'not-found' | 'room-full' | 'not-offered' | 'replaced' | 'gone';
  readonly field: string;
};
export type Entered =
  | { readonly ok: true; readonly entrance: Entrance }
  | { readonly ok: false; readonly closed: Closed };
