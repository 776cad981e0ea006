import type { Look, PersonId, RoomId } from '@convoy/table';
import type { Revoked } from '@convoy/protocol';
import type { Open } from '../rooms/rooms.ts';
import type { Hashes } from './sections.ts';

/** One authenticated socket: whose it is and which sections it holds. */
export interface Connection {
  readonly id: string;
  readonly room: RoomId;
  readonly person: PersonId;
  readonly tokenHash: string;
  /** Through whose eyes, where not the person's own: then it only looks. */
  readonly look: Look | null;
  /** When its token was made, UTC milliseconds. */
  readonly madeAt: number;
  have: Hashes;
  /** Exchanges the token of somebody who is another to the room now; the line then ends. */
  readonly renew: () => void;
  readonly revoke: (why: Revoked) => void;
}

/** A known sender: their connection and their room. */
export interface Present extends Open {
  readonly connection: Connection;
}

export interface Connections {
  readonly add: (connection: Connection) => void;
  readonly remove: (connection: Connection) => void;
  readonly of: (room: RoomId) => readonly Connection[];
  readonly all: () => readonly Connection[];
  readonly has: (id: string) => boolean;
  readonly count: () => number;
}

export const createConnections = (): Connections => {
  const rooms = new Map<RoomId, Set<Connection>>();
  let total = 0;
  return {
    add: (connection) => {
      const set = rooms.get(connection.room) ?? new Set<Connection>();
      set.add(connection);
      rooms.set(connection.room, set);
      total += 1;
    },
    remove: (connection) => {
      const set = rooms.get(connection.room);
      if (set === undefined || !set.delete(connection)) return;
      total -= 1;
      if (set.size === 0) rooms.delete(connection.room);
    },
    of: (room) => [...(rooms.get(room) ?? [])],
    all: () => [...rooms.values()].flatMap((set) => [...set]),
    has: (id) => [...rooms.values()].some((set) => [...set].some((one) => one.id === id)),
    count: () => total,
  };
};
