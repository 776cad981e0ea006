import { eventAudiences } from '@convoy/table';
import type { RoomEvent, RoomId } from '@convoy/table';
import type { Transaction } from 'kysely';
import type { Founding, Member, NewEvent } from './founding.ts';
import type { Db, Tables } from './schema.ts';
import { startKeeping } from './sql-keeping.ts';
import { eventSchema } from './upcast.ts';

export type Tx = Transaction<Tables>;

const seatOf = (event: RoomEvent): string | null => ('seat' in event ? event.seat : null);

export const eventRow = (
  room: RoomId,
  version: number,
  { event, person, at }: NewEvent & { readonly at: number },
  command: string | null,
): Tables['events'] => ({
  ...{ room, version, type: event.type, schema: eventSchema },
  ...{ audience: eventAudiences[event.type], person, seat: seatOf(event), command },
  ...{ body: JSON.stringify(event), at },
});

/** Rows an insert may carry at once, well under either database's limit on parameters. */
const chunk = 500;
export const insertEvents = async (tx: Tx, rows: readonly Tables['events'][]): Promise<void> => {
  for (let from = 0; from < rows.length; from += chunk)
    await tx
      .insertInto('events')
      .values(rows.slice(from, from + chunk))
      .execute();
};

export const insertMember = async (tx: Tx | Db, member: Member, at: number): Promise<void> => {
  const { person, room } = member;
  await tx
    .insertInto('people')
    .values({
      id: person,
      room,
      call_sign: member.callSign,
      resume_hash: member.resumeHash,
      joined_at: at,
    })
    .execute();
  const { tokenHash } = member;
  if (tokenHash === null) return;
  await tx.insertInto('tokens').values({ hash: tokenHash, room, person, created_at: at }).execute();
};

const coded = ['rooms', 'classes', 'gone'] as const;

/** Whether any of these codes stands twice, or belongs to a room, to a class or to what was erased. */
export const codesTaken = async (tx: Tx, codes: readonly string[]): Promise<boolean> => {
  if (codes.length === 0) return false;
  if (new Set(codes).size < codes.length) return true;
  for (const table of coded) {
    const taken = tx.selectFrom(table).select('code').where('code', 'in', codes);
    if ((await taken.executeTakeFirst()) !== undefined) return true;
  }
  return false;
};

/** A room whole, in the transaction of whoever makes it. */
export const insertFounding = async (
  tx: Tx,
  { room, code, members, events, deadline }: Founding,
  at: number,
): Promise<void> => {
  await tx
    .insertInto('rooms')
    .values({ id: room, code, version: events.length, deadline, ended: 0, created_at: at })
    .execute();
  await startKeeping(tx, room, events);
  for (const member of members) await insertMember(tx, member, at);
  await insertEvents(
    tx,
    events.map((written, index) => eventRow(room, index + 1, written, null)),
  );
};
