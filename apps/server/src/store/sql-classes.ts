import { personId, roomId } from '@convoy/table';
import type { ClassStore, ClassToken } from './class-store.ts';
import type { Db } from './schema.ts';
import { codesTaken, insertFounding } from './sql-rows.ts';
import type { Tx } from './sql-rows.ts';

const insertTokens = async (
  db: Db | Tx,
  id: string,
  tokens: readonly ClassToken[],
  at: number,
): Promise<void> => {
  await db
    .insertInto('class_tokens')
    .values(tokens.map(({ hash, kind }) => ({ hash, kind, class: id, created_at: at })))
    .execute();
};

const making = (db: Db): Pick<ClassStore, 'createClass' | 'addClassTokens'> => ({
  createClass: ({ id, code, resumeHash, tokens, rooms }, at) =>
    db.transaction().execute(async (tx) => {
      const codes = [code, ...rooms.map((room) => room.code)];
      if (await codesTaken(tx, codes)) return false;
      await tx
        .insertInto('classes')
        .values({ id, code, resume_hash: resumeHash, created_at: at })
        .execute();
      await insertTokens(tx, id, tokens, at);
      for (const room of rooms) {
        await insertFounding(tx, room, at);
        const { place, person } = room;
        await tx
          .insertInto('class_rooms')
          .values({ class: id, place, room: room.room, person })
          .execute();
      }
      return true;
    }),
  addClassTokens: (id, tokens, at) => insertTokens(db, id, tokens, at),
});

/** Classes, over either dialect. */
export const sqlClasses = (db: Db): ClassStore => ({
  ...making(db),
  classByCode: async (code) =>
    (await db
      .selectFrom('classes')
      .select(['id', 'code'])
      .where('code', '=', code)
      .executeTakeFirst()) ?? null,
  classByResume: async (resumeHash) =>
    (await db
      .selectFrom('classes')
      .select(['id', 'code'])
      .where('resume_hash', '=', resumeHash)
      .executeTakeFirst()) ?? null,
  classByToken: async (tokenHash) => {
    const row = await db
      .selectFrom('class_tokens')
      .innerJoin('classes', 'classes.id', 'class_tokens.class')
      .select(['classes.id', 'classes.code', 'class_tokens.kind'])
      .where('class_tokens.hash', '=', tokenHash)
      .executeTakeFirst();
    if (row === undefined) return null;
    return { id: row.id, code: row.code, kind: row.kind === 'run' ? 'run' : 'screen' };
  },
  classRooms: async (id) => {
    const rows = await db
      .selectFrom('class_rooms')
      .select(['place', 'room', 'person'])
      .where('class', '=', id)
      .orderBy('place')
      .execute();
    return rows.map(({ place, room, person }) => ({
      ...{ place, room: roomId(room), person: personId(person) },
    }));
  },
});
