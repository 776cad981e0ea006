import type { ActorId } from '@convoy/engine';
import type { PersonRole, SeatKeeper } from '../events/events.ts';
import type { ChannelId, PersonId } from '../ids.ts';

/** Who is where in the old room now, and what order control keeps in its talk. */
export interface Seating {
  readonly people: readonly { readonly person: PersonId; readonly role: PersonRole }[];
  readonly seats: readonly {
    readonly seat: ActorId;
    readonly keeper: SeatKeeper;
    readonly people: readonly PersonId[];
    readonly pen: PersonId | null;
  }[];
  readonly muted: readonly PersonId[];
  readonly hidden: readonly { readonly channel: ChannelId; readonly n: number }[];
}
/** What a room is told when it begins as a branch; the state is what it shares with the old one. */
export interface Forking {
  readonly by: 'fork';
  readonly person: PersonId;
  readonly parent: string;
  readonly turn: number;
  readonly seating: Seating;
}
