import type { OutcomeClass, Scenario } from '@convoy/engine';
import type { OpenedEvent, PersonRole, RoomEvent } from '@convoy/table';
import type { TurnHash } from './record.ts';
import type { Tables } from './tables/columns.ts';

/** Of the file; every change of shape, events included, adds one and a step to `migrate.ts`. */
export const FORMAT = 2;
/** The shape of stored events that this format holds; a test of the server keeps the two in step. */
export const EVENT_SCHEMA = 2;

/** An event without what stands at the head of the archive. */
export type ArchivedRoomEvent =
  Exclude<RoomEvent, { readonly type: 'room.opened' }> | Omit<OpenedEvent, 'scenario' | 'texts'>;

export interface ArchivedEvent {
  /** From 1. */
  readonly n: number;
  /** UTC, in milliseconds and as text. */
  readonly at: number;
  readonly utc: string;
  /** Who asked for it, by pseudonym; null for the clock and for bots. */
  readonly person: string | null;
  readonly event: ArchivedRoomEvent;
}

export interface ArchivedPerson {
  readonly person: string;
  readonly role: PersonRole;
  readonly seat: string | null;
  /** Null unless control asked for names. */
  readonly call_sign: string | null;
}

/** One game in one file. */
export interface Archive {
  readonly kind: 'convoy-archive';
  readonly format: typeof FORMAT;
  /** The game, by a name that tells nobody the room’s code. */
  readonly game: string;
  readonly made_at: number;
  readonly made: string;
  /** Everything that control sees; else what one person may know. */
  readonly whole: boolean;
  readonly pseudonymised: boolean;
  readonly versions: {
    readonly engine: string;
    readonly scenario: string;
    /** Of the scenario as it was played. */
    readonly scenario_hash: string;
  };
  /** The crisis as data with all its texts; null where secrets are still kept from the reader. */
  readonly scenario: Scenario | null;
  readonly texts: Readonly<Record<string, string>> | null;
  readonly people: readonly ArchivedPerson[];
  readonly lineage: {
    readonly origin: { readonly game: string; readonly turn: number } | null;
    readonly branches: readonly { readonly game: string; readonly turn: number }[];
  };
  /** How the world stood after each turn; what an import proves itself by. */
  readonly states: readonly TurnHash[];
  readonly outcome: {
    readonly class: OutcomeClass;
    /** Points, 0–100, by seat. */
    readonly scores: Readonly<Record<string, number>>;
  } | null;
  /** The record; null while the game runs, for those who may not know it all. */
  readonly events: readonly ArchivedEvent[] | null;
  readonly tables: Tables;
}
