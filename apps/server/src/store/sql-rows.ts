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

/** Whether any of these rooms would have the code of another, or of one that was erased. */
export const codesTaken = async (tx: Tx, rooms: readonly Founding[]): Promise<boolean> => {
  if (rooms.length === 0) return false;
  const codes = rooms.map(({ code }) => code);
  const known = await tx.selectFrom('rooms').select('code').where('code', 'in', codes).execute();
  const gone = await tx.selectFrom('gone').select('code').where('code', 'in', codes).execute();
  return known.length > 0 || gone.length > 0 || new Set(codes).size < codes.length;
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
