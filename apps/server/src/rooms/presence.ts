import type { PersonId, RoomId } from '@convoy/table';
import type { Clock } from '../ports.ts';

/** Who is connected, on this server and as the others tell. */
export interface Presence {
  /** A connection came or went; answers whether the person's presence changed here. */
  readonly enter: (room: RoomId, person: PersonId) => boolean;
  readonly leave: (room: RoomId, person: PersonId) => boolean;
  readonly local: (room: RoomId) => readonly PersonId[];
  readonly all: (room: RoomId) => readonly PersonId[];
  /** What another server says it has in a room now. */
  readonly told: (server: string, room: RoomId, people: readonly PersonId[]) => void;
  readonly heard: (server: string) => void;
}

/** A server that has been silent for so long no longer vouches for anybody. */
const silence = 20_000;

export const createPresence = (clock: Clock): Presence => {
  const here = new Map<RoomId, Map<PersonId, number>>();
  const elsewhere = new Map<string, { at: number; rooms: Map<RoomId, readonly PersonId[]> }>();

  const count = (room: RoomId, person: PersonId, by: number): boolean => {
    const people = here.get(room) ?? new Map<PersonId, number>();
    const before = people.get(person) ?? 0;
    const after = before + by;
    if (after > 0) people.set(person, after);
    else people.delete(person);
    if (people.size > 0) here.set(room, people);
    else here.delete(room);
    return (before === 0) !== after <= 0;
  };
  const local = (room: RoomId): readonly PersonId[] => [...(here.get(room)?.keys() ?? [])];
  const server = (name: string) => {
    const known = elsewhere.get(name) ?? { at: 0, rooms: new Map<RoomId, readonly PersonId[]>() };
    known.at = clock.now();
    elsewhere.set(name, known);
    return known;
  };

  return {
    enter: (room, person) => count(room, person, 1),
    leave: (room, person) => count(room, person, -1),
    local,
    all: (room) => {
      const now = clock.now();
      const others = [...elsewhere.values()].flatMap(({ at, rooms }) =>
        now - at > silence ? [] : (rooms.get(room) ?? []),
      );
      return [...new Set([...local(room), ...others])];
    },
    told: (name, room, people) => {
      server(name).rooms.set(room, people);
    },
    heard: (name) => {
      server(name);
    },
  };
};
