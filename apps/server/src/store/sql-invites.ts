import { actorId } from '@convoy/engine';
import type { ActorId } from '@convoy/engine';
import { personId, roomId } from '@convoy/table';
import type { PersonId, RoomId } from '@convoy/table';
import type { Db, Tables } from './schema.ts';

/** Brings somebody new into a seat; known by the hash of its code. */
export interface Invite {
  readonly room: RoomId;
  readonly seat: ActorId;
  /** Whose place it is; null for a seat that nobody holds, or beside those who do. */
  readonly replaces: PersonId | null;
}
export interface Invites {
  /** Replaces the seat's earlier ones. */
  readonly addInvite: (hash: string, invite: Invite, at: number) => Promise<void>;
  readonly invite: (hash: string) => Promise<Invite | null>;
  /** The invite, for the one who gets it; null for everybody after. */
  readonly takeInvite: (hash: string) => Promise<Invite | null>;
}

const inviteOf = (row: Tables['invites'] | undefined): Invite | null =>
  row === undefined
    ? null
    : {
        room: roomId(row.room),
        seat: actorId(row.seat),
        replaces: row.replaces === null ? null : personId(row.replaces),
      };

export const invites = (db: Db): Invites => ({
  addInvite: (hash, { room, seat, replaces }, at) =>
    db.transaction().execute(async (tx) => {
      await tx.deleteFrom('invites').where('room', '=', room).where('seat', '=', seat).execute();
      await tx
        .insertInto('invites')
        .values({ hash, room, seat, replaces, created_at: at })
        .execute();
    }),
  invite: async (hash) =>
    inviteOf(
      await db.selectFrom('invites').selectAll().where('hash', '=', hash).executeTakeFirst(),
    ),
  takeInvite: async (hash) =>
    inviteOf(
      await db.deleteFrom('invites').where('hash', '=', hash).returningAll().executeTakeFirst(),
    ),
});
