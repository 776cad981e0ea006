import type { RoomId } from '@convoy/table';
import type { Db } from './schema.ts';

/** A PIN as it is kept, and how often in a row a wrong one was typed. */
export interface PinRow {
  readonly salt: string;
  readonly hash: string;
  readonly wrong: number;
}
/** PINs of a room's device that is passed around, by seat; control has one too. */
export interface Pins {
  readonly pins: (
    room: RoomId,
  ) => Promise<readonly { readonly who: string; readonly wrong: number }[]>;
  /** Keeps a first PIN; false where there is one. */
  readonly setPin: (room: RoomId, who: string, pin: Omit<PinRow, 'wrong'>) => Promise<boolean>;
  /** The PIN, with one more try counted against it; null where there is none or too many were wrong. */
  readonly tryPin: (room: RoomId, who: string, limit: number) => Promise<PinRow | null>;
  /** The right one was typed: earlier tries no longer count. */
  readonly pinRight: (room: RoomId, who: string) => Promise<void>;
  readonly dropPin: (room: RoomId, who: string) => Promise<void>;
}

export const pins = (db: Db): Pins => ({
  pins: (room) => db.selectFrom('pins').select(['who', 'wrong']).where('room', '=', room).execute(),
  setPin: async (room, who, { salt, hash }) => {
    const made = await db
      .insertInto('pins')
      .values({ room, who, salt, hash, wrong: 0 })
      .onConflict((conflict) => conflict.columns(['room', 'who']).doNothing())
      .executeTakeFirst();
    return made.numInsertedOrUpdatedRows === 1n;
  },
  // Counted before it is judged: tries that come together cannot pass for one.
  tryPin: async (room, who, limit) =>
    (await db
      .updateTable('pins')
      .set((is) => ({ wrong: is('wrong', '+', 1) }))
      .where('room', '=', room)
      .where('who', '=', who)
      .where('wrong', '<', limit)
      .returning(['salt', 'hash', 'wrong'])
      .executeTakeFirst()) ?? null,
  pinRight: async (room, who) => {
    await db
      .updateTable('pins')
      .set({ wrong: 0 })
      .where('room', '=', room)
      .where('who', '=', who)
      .execute();
  },
  dropPin: async (room, who) => {
    await db.deleteFrom('pins').where('room', '=', room).where('who', '=', who).execute();
  },
});
