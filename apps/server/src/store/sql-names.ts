import type { PersonId, RoomId } from '@convoy/table';
import type { Db } from './schema.ts';

/** Who people are: a place of its own, that no event, archive or log ever reads. */
export interface RealNames {
  /** An empty name takes it back. */
  readonly setName: (
    who: { readonly room: RoomId; readonly person: PersonId },
    name: string,
  ) => Promise<void>;
  readonly name: (person: PersonId) => Promise<string>;
  readonly names: (room: RoomId) => Promise<Readonly<Record<string, string>>>;
  readonly dropNames: (room: RoomId) => Promise<void>;
}

/** `scrub` clears what the dialect leaves of deleted rows in its files, where it can. */
export const realNames = (db: Db, scrub: () => void): RealNames => ({
  setName: async ({ room, person }, name) => {
    await db.deleteFrom('names').where('person', '=', person).execute();
    if (name !== '') await db.insertInto('names').values({ person, room, name }).execute();
    scrub();
  },
  name: async (person) =>
    (await db.selectFrom('names').select('name').where('person', '=', person).executeTakeFirst())
      ?.name ?? '',
  names: async (room) => {
    const rows = await db
      .selectFrom('names')
      .select(['person', 'name'])
      .where('room', '=', room)
      .execute();
    return Object.fromEntries(rows.map(({ person, name }) => [person, name]));
  },
  dropNames: async (room) => {
    await db.deleteFrom('names').where('room', '=', room).execute();
    scrub();
  },
});
