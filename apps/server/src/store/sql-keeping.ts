import { retentions, roomId } from '@convoy/table';
import type { Kept, Retention, RoomId } from '@convoy/table';
import type { Transaction } from 'kysely';
import type { NewEvent } from './founding.ts';
import type { Db, Tables } from './schema.ts';

type Tx = Transaction<Tables>;

/** How long rooms are kept, and what is left once one is gone. */
export interface Keeping {
  /** Rooms that are erased by themselves some day. */
  readonly keepings: () => Promise<readonly (Kept & { readonly room: RoomId })[]>;
  /** Everything of a room, for good; its code alone is remembered, so that no other room gets it. */
  readonly erase: (room: RoomId, at: number) => Promise<void>;
  /** Whether a room of this code was erased. */
  readonly isGone: (code: string) => Promise<boolean>;
}

const asRetention = (text: string): Retention | undefined =>
  retentions.find((known) => known === text);

/** With the first events of a room: what the very first says of how long it is kept. */
export const startKeeping = async (
  tx: Tx,
  room: RoomId,
  events: readonly NewEvent[],
): Promise<void> => {
  const [opened] = events.flatMap(({ event }) => (event.type === 'room.opened' ? [event] : []));
  const retention = opened?.options.retention ?? 'kept';
  await tx.insertInto('keeping').values({ room, retention, ended_at: null }).execute();
};

export const markEnded = async (
  tx: Tx,
  { room, at }: { readonly room: RoomId; readonly at: number },
): Promise<void> => {
  await tx
    .updateTable('keeping')
    .set({ ended_at: at })
    .where('room', '=', room)
    .where('ended_at', 'is', null)
    .execute();
};

/** Every table that holds anything of a room, but for the row of the room itself. */
const ofRooms = [
  ...(['events', 'commands', 'drafts', 'people', 'tokens', 'invites', 'keeping'] as const),
  ...(['class_rooms', 'pins', 'names', 'reckoned'] as const),
] as const;

/** A class whose last room has gone is nothing any more. */
const dropEmptyClasses = async (tx: Tx): Promise<void> => {
  const kept = tx.selectFrom('class_rooms').select('class');
  await tx.deleteFrom('classes').where('id', 'not in', kept).execute();
  await tx.deleteFrom('class_tokens').where('class', 'not in', kept).execute();
};

/** `scrub` clears what the dialect leaves of deleted rows in its files, where it can. */
export const keeping = (db: Db, scrub: () => void): Keeping => ({
  keepings: async () => {
    const rows = await db
      .selectFrom('keeping')
      .innerJoin('rooms', 'rooms.id', 'keeping.room')
      .innerJoin('events', (join) =>
        join.onRef('events.room', '=', 'rooms.id').onRef('events.version', '=', 'rooms.version'),
      )
      .select(['keeping.room', 'keeping.retention', 'keeping.ended_at', 'events.at'])
      .where('keeping.retention', '!=', 'kept')
      .execute();
    return rows.flatMap(({ room, retention, ended_at, at }) => {
      const known = asRetention(retention);
      return known === undefined
        ? []
        : [{ room: roomId(room), retention: known, endedAt: ended_at, touchedAt: at }];
    });
  },
  erase: async (room, at) => {
    await db.transaction().execute(async (tx) => {
      const row = await tx
        .deleteFrom('rooms')
        .where('id', '=', room)
        .returning('code')
        .executeTakeFirst();
      for (const table of ofRooms) await tx.deleteFrom(table).where('room', '=', room).execute();
      await dropEmptyClasses(tx);
      if (row === undefined) return;
      await tx
        .insertInto('gone')
        .values({ code: row.code, at })
        .onConflict((conflict) => conflict.column('code').doNothing())
        .execute();
    });
    scrub();
  },
  isGone: async (code) =>
    (await db.selectFrom('gone').select('code').where('code', '=', code).executeTakeFirst()) !==
    undefined,
});
