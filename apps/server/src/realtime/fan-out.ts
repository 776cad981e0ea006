import type {
  ClientToServer,
  Draft,
  Revoked,
  SectionsMessage,
  ServerToClient,
} from '@convoy/protocol';
import { isReleased, view } from '@convoy/table';
import type { Person, PersonId, TableView } from '@convoy/table';
import type { Server } from 'socket.io';
import type { Clock } from '../ports.ts';
import type { Room } from '../rooms/room.ts';
import type { Rooms } from '../rooms/rooms.ts';
import type { Connection, Connections } from './connections.ts';
import { eyesFor, eyesKey, seatOf } from './eyes.ts';
import type { Looker } from './eyes.ts';
import { isOutdated } from './renew.ts';
import { changesOf, createNamer } from './sections.ts';
import type { Namer } from './sections.ts';

export type Wire = Server<ClientToServer, ServerToClient>;

export interface FanOut {
  /** Sends each viewer of a room the sections that changed for them. */
  readonly send: (room: Room) => void;
  /** Sends one connection what it lacks. */
  readonly sendTo: (room: Room, connection: Connection) => void;
  readonly sendDraft: (room: Room, seat: string) => void;
  readonly draftFor: (room: Room, looker: Looker) => Draft | null;
  readonly viewFor: (room: Room, eyes: Person) => TableView;
}

interface Group {
  readonly ids: string[];
  readonly sections: SectionsMessage['sections'];
}

/** Connections that lack the same get one message, written out once for all of them. */
const groupsOf = (
  receivers: readonly Connection[],
  viewOf: (connection: Connection) => TableView | null,
  outdated: (connection: Connection) => boolean,
  name: Namer,
  without: (person: PersonId) => Revoked,
): Iterable<Group> => {
  const groups = new Map<string, Group>();
  for (const connection of receivers) {
    if (outdated(connection)) {
      connection.renew();
      continue;
    }
    const view = viewOf(connection);
    if (view === null) {
      connection.revoke(without(connection.person));
      continue;
    }
    const { hashes, sections, key } = changesOf(view, connection.have, name);
    connection.have = hashes;
    if (key === '') continue;
    const group = groups.get(key) ?? { ids: [], sections };
    group.ids.push(connection.id);
    groups.set(key, group);
  }
  return groups.values();
};

export const createFanOut = (
  io: Wire,
  rooms: Rooms,
  connections: Connections,
  clock: Clock,
): FanOut => {
  const name = createNamer();

  const viewFor = (room: Room, eyes: Person): TableView => {
    const around = {
      callSigns: room.callSigns,
      present: rooms.presence.all(room.id),
      awaySince: room.awaySince,
      drafts: room.drafts,
    };
    return view(room.state, eyes, around, rooms.cut);
  };

  const draftFor = (room: Room, looker: Looker): Draft | null => {
    const seat = seatOf(room, looker);
    const row = seat === null ? undefined : room.drafts[seat];
    if (row === undefined || row.turn !== room.state.turn) return null;
    const { turn, rev, orders, savedAt } = row;
    return { turn, rev, orders, savedAt, by: room.callSigns[row.person] ?? '' };
  };

  const deliver = (room: Room, receivers: readonly Connection[]): void => {
    const views = new Map<string, TableView>();
    const viewOf = (connection: Connection): TableView | null => {
      const eyes = eyesFor(room, connection);
      if (eyes === null) return null;
      const key = eyesKey(eyes);
      const known = views.get(key) ?? viewFor(room, eyes);
      views.set(key, known);
      return known;
    };
    const outdated = ({ person, madeAt }: Connection): boolean =>
      isOutdated(room.state, person, madeAt);
    const without = (person: PersonId): Revoked =>
      isReleased(room.state, person) ? 'replaced' : 'removed';
    for (const { ids, sections } of groupsOf(receivers, viewOf, outdated, name, without))
      io.to([...ids]).emit('sections', { now: clock.now(), sections });
  };

  return {
    send: (room) => {
      deliver(room, connections.of(room.id));
    },
    sendTo: (room, connection) => {
      deliver(room, [connection]);
    },
    sendDraft: (room, seat) => {
      const seated = connections
        .of(room.id)
        .filter((connection) => seatOf(room, connection) === seat);
      for (const connection of seated)
        io.to(connection.id).emit('draft', draftFor(room, connection));
    },
    draftFor,
    viewFor,
  };
};
