import type { RoomEvent } from '@convoy/table';

/** An event as the store holds it. Times are UTC milliseconds. */
export interface Stored {
  readonly at: number;
  readonly person: string | null;
  readonly event: RoomEvent;
}

/** How the world stood after a turn; turn 0 is the opening. */
export interface TurnHash {
  readonly turn: number;
  readonly hash: string;
}
