import type { PersonId, RoomEvent, RoomId } from '@convoy/table';

/** An event to be written, with who asked for it and whose seat it concerns. */
export interface NewEvent {
  readonly event: RoomEvent;
  readonly person: PersonId | null;
}
export interface Member {
  readonly person: PersonId;
  readonly room: RoomId;
  readonly callSign: string;
  /** Hashes only; null for those who need no way back, as a projector. */
  readonly resumeHash: string | null;
  /** Null for those who were brought along and have not come yet. */
  readonly tokenHash: string | null;
}

/** A room to be made whole: its people, and everything that its record begins with. */
export interface Founding {
  readonly room: RoomId;
  readonly code: string;
  readonly members: readonly Member[];
  readonly events: readonly (NewEvent & { readonly at: number })[];
  readonly deadline: number | null;
}
