import { actorId } from '@convoy/engine';
import { personId, roomId } from '@convoy/table';
import type { Batch, DraftRow, EventStore, Written } from './event-store.ts';
import type { Db, Tables } from './schema.ts';
import { sqlClasses } from './sql-classes.ts';
import type { Tx } from './sql-rows.ts';
import { invites } from './sql-invites.ts';
import { realNames } from './sql-names.ts';
import { pins } from './sql-pins.ts';
import { reckonings } from './sql-reckoned.ts';
import { keeping, markEnded, startKeeping } from './sql-keeping.ts';
import { codesTaken, eventRow, insertEvents, insertFounding, insertMember } from './sql-rows.ts';
import { readEvent, readOrders } from './upcast.ts';

const eventRows = (batch: Batch): readonly Tables['events'][] => {
  let version = batch.expected;
  return batch.items.flatMap((item) =>
    item.events.map((written) => {
      version += 1;
      const command = item.command?.id ?? null;
      return eventRow(batch.room, version, { ...written, at: batch.at }, command);
    }),
  );
};

/** Answers given before to any of these commands. */
const answeredBefore = async (tx: Tx, batch: Batch): Promise<ReadonlyMap<string, string>> => {
  const ids = batch.items.flatMap((item) => (item.command === null ? [] : [item.command.id]));
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('commands')
    .select(['id', 'answer'])
    .where('room', '=', batch.room)
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, row.answer]));
};

/** What was drafted for practice would else stand before a seat in the first turn that counts. */
const dropPractised = async (tx: Tx, { room, items }: Batch): Promise<void> => {
  const ends = items.some(({ events }) =>
    events.some(({ event }) => event.type === 'practice.ended'),
  );
  if (ends) await tx.deleteFrom('drafts').where('room', '=', room).execute();
};

/**
 * The room's row is taken first and by its version: whoever holds it is alone with the room until
 * the commit, so the commands read after it cannot change underneath.
 */
const writeBatch = async (tx: Tx, batch: Batch): Promise<Written> => {
  const rows = eventRows(batch);
  const version = batch.expected + rows.length;
  const taken = await tx
    .updateTable('rooms')
    .set({ version, deadline: batch.deadline, ended: batch.ended ? 1 : 0 })
    .where('id', '=', batch.room)
    .where('version', '=', batch.expected)
    .executeTakeFirst();
  if (taken.numUpdatedRows === 0n) return { ok: false, why: 'conflict' };
  const answers = await answeredBefore(tx, batch);
  const foundings = batch.items.flatMap(({ founding }) => founding ?? []);
  const codes = foundings.map(({ code }) => code);
  const codeTaken = answers.size === 0 && (await codesTaken(tx, codes));
  if (answers.size > 0 || codeTaken) {
    await tx
      .updateTable('rooms')
      .set({ version: batch.expected })
      .where('id', '=', batch.room)
      .execute();
    return codeTaken ? { ok: false, why: 'conflict' } : { ok: false, why: 'repeated', answers };
  }
  for (const founding of foundings) await insertFounding(tx, founding, batch.at);
  await insertEvents(tx, rows);
  if (batch.ended) await markEnded(tx, batch);
  await dropPractised(tx, batch);
  const commands = batch.items.flatMap((item) =>
    item.command === null ? [] : [{ ...item.command, room: batch.room, at: batch.at }],
  );
  if (commands.length > 0) await tx.insertInto('commands').values(commands).execute();
  return { ok: true, version };
};

const bringingIn =
  (db: Db): EventStore['bringIn'] =>
  (founding, at) =>
    db.transaction().execute(async (tx) => {
      const { room, code } = founding;
      if (await codesTaken(tx, [code])) return false;
      await insertFounding(tx, founding, at);
      await tx.updateTable('rooms').set({ ended: 1 }).where('id', '=', room).execute();
      await markEnded(tx, { room, at });
      return true;
    });

const writing = (db: Db): Pick<EventStore, 'create' | 'bringIn' | 'commit' | 'addMember'> => ({
  bringIn: bringingIn(db),
  create: ({ code, member }, batch) =>
    db.transaction().execute(async (tx) => {
      if (await codesTaken(tx, [code])) return false;
      const made = await tx
        .insertInto('rooms')
        .values({
          id: batch.room,
          code,
          version: 0,
          deadline: null,
          ended: 0,
          created_at: batch.at,
        })
        .onConflict((conflict) => conflict.column('code').doNothing())
        .executeTakeFirst();
      if (made.numInsertedOrUpdatedRows === 0n) return false;
      await insertMember(tx, member, batch.at);
      await startKeeping(
        tx,
        batch.room,
        batch.items.flatMap(({ events }) => events),
      );
      const written = await writeBatch(tx, batch);
      return written.ok;
    }),
  // Rooms are taken in one order everywhere, so two servers never wait for each other in a ring.
  commit: (batches) =>
    db.transaction().execute(async (tx) => {
      const order = batches.toSorted((a, b) => (a.room < b.room ? -1 : 1));
      const written = new Map<Batch, Written>();
      for (const batch of order) written.set(batch, await writeBatch(tx, batch));
      return batches.map((batch) => written.get(batch) ?? { ok: false, why: 'conflict' });
    }),
  addMember: (member, at) => db.transaction().execute((tx) => insertMember(tx, member, at)),
});

const reading = (db: Db): Pick<EventStore, 'events' | 'roomByCode' | 'deadlines'> => ({
  events: async (room, after) => {
    const rows = await db
      .selectFrom('events')
      .select(['version', 'schema', 'person', 'body', 'at'])
      .where('room', '=', room)
      .where('version', '>', after)
      .orderBy('version')
      .execute();
    return rows.map(({ version, schema, person, body, at }) => ({
      version,
      at,
      person: person === null ? null : personId(person),
      event: readEvent(schema, body),
    }));
  },
  roomByCode: async (code) => {
    const row = await db
      .selectFrom('rooms')
      .select(['id', 'code', 'version', 'ended'])
      .where('code', '=', code)
      .executeTakeFirst();
    return row === undefined
      ? null
      : { room: roomId(row.id), code: row.code, version: row.version, ended: row.ended === 1 };
  },
  deadlines: async () => {
    const rows = await db
      .selectFrom('rooms')
      .select(['id', 'deadline'])
      .where('deadline', 'is not', null)
      .execute();
    return rows.flatMap(({ id, deadline }) =>
      deadline === null ? [] : [{ room: roomId(id), at: deadline }],
    );
  },
});

const draftOf = (row: Tables['drafts']): DraftRow => ({
  room: roomId(row.room),
  seat: actorId(row.seat),
  turn: row.turn,
  rev: row.rev,
  orders: readOrders(row.orders),
  person: personId(row.person),
  savedAt: row.saved_at,
});

const drafting = (db: Db): Pick<EventStore, 'saveDraft' | 'drafts'> => ({
  saveDraft: async ({ room, seat, turn, rev, orders, person, savedAt }) => {
    const row = { rev, orders: JSON.stringify(orders), person, saved_at: savedAt };
    await db
      .insertInto('drafts')
      .values({ room, seat, turn, ...row })
      .onConflict((conflict) =>
        conflict.columns(['room', 'seat', 'turn']).doUpdateSet(row).where('drafts.rev', '<', rev),
      )
      .execute();
    const standing = await db
      .selectFrom('drafts')
      .selectAll()
      .where('room', '=', room)
      .where('seat', '=', seat)
      .where('turn', '=', turn)
      .executeTakeFirstOrThrow();
    return draftOf(standing);
  },
  drafts: async (room, turn) => {
    const rows = await db
      .selectFrom('drafts')
      .selectAll()
      .where('room', '=', room)
      .where('turn', '=', turn)
      .orderBy('seat')
      .execute();
    return rows.map(draftOf);
  },
});

const exchanging =
  (db: Db): EventStore['exchangeToken'] =>
  (oldHash, newHash, { room, person }, at) =>
    db.transaction().execute(async (tx) => {
      const gone = await tx.deleteFrom('tokens').where('hash', '=', oldHash).executeTakeFirst();
      if (gone.numDeletedRows === 0n) return false;
      await tx
        .insertInto('tokens')
        .values({ hash: newHash, room, person, created_at: at })
        .execute();
      return true;
    });

const knowing = (
  db: Db,
): Pick<
  EventStore,
  'callSigns' | 'bearer' | 'byResume' | 'setResume' | 'addToken' | 'exchangeToken' | 'revokeTokens'
> => ({
  callSigns: async (room) => {
    const rows = await db
      .selectFrom('people')
      .select(['id', 'call_sign'])
      .where('room', '=', room)
      .execute();
    return Object.fromEntries(rows.map((row) => [row.id, row.call_sign]));
  },
  bearer: async (tokenHash) => {
    const row = await db
      .selectFrom('tokens')
      .select(['room', 'person', 'created_at'])
      .where('hash', '=', tokenHash)
      .executeTakeFirst();
    return row === undefined
      ? null
      : { room: roomId(row.room), person: personId(row.person), madeAt: row.created_at };
  },
  byResume: async (resumeHash) => {
    const row = await db
      .selectFrom('people')
      .select(['id', 'room', 'call_sign'])
      .where('resume_hash', '=', resumeHash)
      .executeTakeFirst();
    return row === undefined
      ? null
      : { room: roomId(row.room), person: personId(row.id), callSign: row.call_sign };
  },
  setResume: async (person, resumeHash) => {
    await db
      .updateTable('people')
      .set({ resume_hash: resumeHash })
      .where('id', '=', person)
      .where('resume_hash', 'is', null)
      .execute();
  },
  addToken: async (tokenHash, { room, person }, at) => {
    await db
      .insertInto('tokens')
      .values({ hash: tokenHash, room, person, created_at: at })
      .execute();
  },
  exchangeToken: exchanging(db),
  revokeTokens: async ({ person }) => {
    const rows = await db
      .deleteFrom('tokens')
      .where('person', '=', person)
      .returning('hash')
      .execute();
    return rows.map((row) => row.hash);
  },
});

const reissuing = (db: Db): Pick<EventStore, 'changeResume' | 'dropToken'> => ({
  dropToken: async (hash) => {
    await db.deleteFrom('tokens').where('hash', '=', hash).execute();
  },
  changeResume: async ({ person }, resumeHash) => {
    await db
      .updateTable('people')
      .set({ resume_hash: resumeHash })
      .where('id', '=', person)
      .execute();
  },
});

const beating = (db: Db): Pick<EventStore, 'lastBeat' | 'beat'> => ({
  lastBeat: async () => {
    const row = await db.selectFrom('beats').select('at').where('id', '=', 1).executeTakeFirst();
    return row?.at ?? null;
  },
  beat: async (at) => {
    await db
      .insertInto('beats')
      .values({ id: 1, at })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ at }))
      .execute();
  },
});

/**
 * The one implementation, over either dialect; `release` frees what the dialect holds, `scrub` clears
 * what it leaves of deleted rows.
 */
export const sqlStore = (db: Db, release: () => Promise<void>, scrub: () => void): EventStore => ({
  ...writing(db),
  ...reading(db),
  ...drafting(db),
  ...knowing(db),
  ...reissuing(db),
  ...beating(db),
  ...sqlClasses(db),
  ...keeping(db, scrub),
  ...invites(db),
  ...pins(db),
  ...realNames(db, scrub),
  ...reckonings(db),
  close: async () => {
    await db.destroy();
    await release();
  },
});
