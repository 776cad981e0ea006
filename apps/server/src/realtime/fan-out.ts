import type {
  ClientToServer,
  Draft,
  Revoked,
  SectionsMessage,
  ServerToClient,
} from '@convoy/protocol';
import { isReleased, view } from '@convoy/table';
import type { PersonId, TableView } from '@convoy/table';
import type { Server } from 'socket.io';
import type { Clock } from '../ports.ts';
import type { Room } from '../rooms/room.ts';
import type { Rooms } from '../rooms/rooms.ts';
import type { Connection, Connections } from './connections.ts';
import { changesOf, createNamer } from './sections.ts';
import type { Namer } from './sections.ts';

export type Wire = Server<ClientToServer, ServerToClient>;

export interface FanOut {
  /** Sends each viewer of a room the sections that changed for them. */
  readonly send: (room: Room) => void;
  /** Sends one connection what it lacks. */
  readonly sendTo: (room: Room, connection: Connection) => void;
  readonly sendDraft: (room: Room, seat: string) => void;
  readonly draftFor: (room: Room, person: PersonId) => Draft | null;
  readonly viewFor: (room: Room, person: PersonId) => TableView | null;
}

interface Group {
  readonly ids: string[];
  readonly sections: SectionsMessage['sections'];
}

/** Connections that lack the same get one message, written out once for all of them. */
const groupsOf = (
  receivers: readonly Connection[],
  views: ReadonlyMap<PersonId, TableView | null>,
  name: Namer,
  without: (person: PersonId) => Revoked,
): Iterable<Group> => {
  const groups = new Map<string, Group>();
  for (const connection of receivers) {
    const view = views.get(connection.person) ?? null;
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

  const viewFor = (room: Room, person: PersonId): TableView | null => {
    const viewer = room.state.people[person];
    if (viewer === undefined || isReleased(room.state, person)) return null;
    const around = {
      callSigns: room.callSigns,
      present: rooms.presence.all(room.id),
      awaySince: room.awaySince,
      drafts: room.drafts,
    };
    return view(room.state, viewer, around, rooms.cut);
  };

  const draftFor = (room: Room, person: PersonId): Draft | null => {
    const seat = room.state.people[person]?.seat ?? null;
    const row = seat === null ? undefined : room.drafts[seat];
    if (row === undefined || row.turn !== room.state.turn) return null;
    const { turn, rev, orders, savedAt } = row;
    return { turn, rev, orders, savedAt, by: room.callSigns[row.person] ?? '' };
  };

  const deliver = (room: Room, receivers: readonly Connection[]): void => {
    const views = new Map<PersonId, TableView | null>();
    for (const { person } of receivers)
      if (!views.has(person)) views.set(person, viewFor(room, person));
    const without = (person: PersonId): Revoked =>
      isReleased(room.state, person) ? 'replaced' : 'removed';
    for (const { ids, sections } of groupsOf(receivers, views, name, without))
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
      const ids = connections
        .of(room.id)
        .filter(({ person }) => room.state.people[person]?.seat === seat);
      for (const { id, person } of ids) io.to(id).emit('draft', draftFor(room, person));
    },
    draftFor,
    viewFor,
  };
};
