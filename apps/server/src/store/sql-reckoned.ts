import type { RoomId } from '@convoy/table';
import { sql } from 'kysely';
import type { Db } from './schema.ts';

/** What was reckoned of a game that is over: of how many steps of it, by which engine, as JSON. */
export interface ReckonedRow {
  readonly steps: number;
  readonly engine: string;
  readonly body: string;
}
/** Results that took long and that a restart need not reckon again; the game itself is elsewhere. */
export interface Reckonings {
  readonly reckoned: (room: RoomId) => Promise<ReckonedRow | null>;
  /** Keeps a result in the place of an older one; nothing of a room that is gone. */
  readonly keepReckoned: (room: RoomId, row: ReckonedRow) => Promise<void>;
}

export const reckonings = (db: Db): Reckonings => ({
  reckoned: async (room) =>
    (await db
      .selectFrom('reckoned')
      .select(['steps', 'engine', 'body'])
      .where('room', '=', room)
      .executeTakeFirst()) ?? null,
  keepReckoned: async (room, { steps, engine, body }) => {
    await db
      .insertInto('reckoned')
      .columns(['room', 'steps', 'engine', 'body'])
      .expression((from) =>
        from
          .selectFrom('rooms')
          .select([
            'rooms.id',
            sql<number>`cast(${steps} as integer)`.as('steps'),
            sql<string>`cast(${engine} as text)`.as('engine'),
            sql<string>`cast(${body} as text)`.as('body'),
          ])
          .where('rooms.id', '=', room),
      )
      .onConflict((conflict) => conflict.column('room').doUpdateSet({ steps, engine, body }))
      .execute();
  },
});
