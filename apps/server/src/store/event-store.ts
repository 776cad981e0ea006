import type { ActorId, Order } from '@convoy/engine';
import type { PersonId, Recorded, RoomId } from '@convoy/table';
import type { ClassStore } from './class-store.ts';
import type { Invites } from './sql-invites.ts';
import type { Keeping } from './sql-keeping.ts';
import type { RealNames } from './sql-names.ts';
import type { Pins } from './sql-pins.ts';
import type { Reckonings } from './sql-reckoned.ts';
import type { Founding, Member, NewEvent } from './founding.ts';

export type { Founding, Member, NewEvent } from './founding.ts';

export interface StoredEvent extends Recorded {
  readonly version: number;
}

/** One command with everything it caused; a refused one has an answer and no events. */
export interface Item {
  readonly command: { readonly id: string; readonly answer: string } | null;
  readonly events: readonly NewEvent[];
  /** A room made in the same stroke: both are written or neither. */
  readonly founding?: Founding;
}

/** What one room wants written in one go. */
export interface Batch {
  readonly room: RoomId;
  /** The version all of it was decided on. */
  readonly expected: number;
  readonly at: number;
  readonly items: readonly Item[];
  /** Next moment at which the clock has a say, UTC milliseconds. */
  readonly deadline: number | null;
  readonly ended: boolean;
}
export type Written =
  | { readonly ok: true; readonly version: number }
  /** Another server was faster: read again, decide again. */
  | { readonly ok: false; readonly why: 'conflict' }
  /** Some of these commands were answered before; their stored answers by id. */
  | { readonly ok: false; readonly why: 'repeated'; readonly answers: ReadonlyMap<string, string> };

export interface RoomRow {
  readonly room: RoomId;
  readonly code: string;
  readonly version: number;
  readonly ended: boolean;
}
export interface DraftRow {
  readonly room: RoomId;
  readonly seat: ActorId;
  readonly turn: number;
  readonly rev: number;
  readonly orders: readonly Order[];
  readonly person: PersonId;
  readonly savedAt: number;
}
export interface Bearer {
  readonly person: PersonId;
  readonly room: RoomId;
}

/**
 * Where rooms live. A resolved promise means that what was written survives the loss of the
 * process. Rejections mean that the store could not be reached; nothing is half written then.
 */
export interface EventStore extends ClassStore, Keeping, Invites, Pins, RealNames, Reckonings {
  /** A new room with its maker and first events, or false where the code is taken. */
  readonly create: (
    room: { readonly code: string; readonly member: Member },
    batch: Batch,
  ) => Promise<boolean>;
  /** A room with a record that has ended already, whole in one stroke; false where the code is taken. */
  readonly bringIn: (founding: Founding, at: number) => Promise<boolean>;
  /** Writes several rooms' batches together; each stands or falls alone. Answers in their order. */
  readonly commit: (batches: readonly Batch[]) => Promise<readonly Written[]>;
  /** Events after a version, in order. */
  readonly events: (room: RoomId, after: number) => Promise<readonly StoredEvent[]>;
  readonly roomByCode: (code: string) => Promise<RoomRow | null>;
  readonly deadlines: () => Promise<readonly { readonly room: RoomId; readonly at: number }[]>;
  /** Saves a draft unless a newer revision stands; answers the one that stands. */
  readonly saveDraft: (draft: DraftRow) => Promise<DraftRow>;
  /** The drafts of one turn, one a seat at most. */
  readonly drafts: (room: RoomId, turn: number) => Promise<readonly DraftRow[]>;
  readonly addMember: (member: Member, at: number) => Promise<void>;
  readonly callSigns: (room: RoomId) => Promise<Readonly<Record<string, string>>>;
  /** Whose a token is, and since when (UTC milliseconds). */
  readonly bearer: (tokenHash: string) => Promise<(Bearer & { readonly madeAt: number }) | null>;
  /** A new token in an old one's place; false where the old one does not stand. */
  readonly exchangeToken: (
    oldHash: string,
    newHash: string,
    bearer: Bearer,
    at: number,
  ) => Promise<boolean>;
  readonly byResume: (
    resumeHash: string,
  ) => Promise<(Bearer & { readonly callSign: string }) | null>;
  /** Gives a person without one their resume code; one that stands is left alone. */
  readonly setResume: (person: PersonId, resumeHash: string) => Promise<void>;
  readonly addToken: (tokenHash: string, bearer: Bearer, at: number) => Promise<void>;
  /** Another resume code: the one before no longer opens anything. */
  readonly changeResume: (bearer: Bearer, resumeHash: string) => Promise<void>;
  /** Withdraws one token. */
  readonly dropToken: (tokenHash: string) => Promise<void>;
  /** Withdraws a person's tokens and answers their hashes. */
  readonly revokeTokens: (bearer: Bearer) => Promise<readonly string[]>;
  /** When any server was last known to be up; null before the first time. */
  readonly lastBeat: () => Promise<number | null>;
  readonly beat: (at: number) => Promise<void>;
  readonly close: () => Promise<void>;
}
