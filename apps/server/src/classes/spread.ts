import type { Join } from '@convoy/protocol';
import { seatList } from '@convoy/table';
import type { PersonId, TableState } from '@convoy/table';
import type { ActorId } from '@convoy/engine';
import type { EventStore } from '../store/event-store.ts';
import type { Open, Rooms } from '../rooms/rooms.ts';

export interface SpreadDeps {
  readonly store: EventStore;
  readonly rooms: Rooms;
}
export interface Taught {
  readonly place: number;
  readonly person: PersonId;
  readonly open: Open;
}

/** The rooms of a class, in their order. */
export const roomsOf = async (
  { store, rooms }: SpreadDeps,
  id: string,
): Promise<readonly Taught[]> => {
  const rows = await store.classRooms(id);
  const found = await Promise.all(
    rows.map(async ({ place, room, person }) => ({ place, person, open: await rooms.open(room) })),
  );
  return found.flatMap(({ open, ...one }) => (open === null ? [] : [{ ...one, open }]));
};

const inRole = ({ people }: TableState, role: Join['as']): number =>
  Object.values(people).filter((person) => person.role === role).length;
export const playersIn = (state: TableState): number => inRole(state, 'player');

/** The room that somebody who comes by the class's code goes to: the one asked for, else the emptiest. */
export const roomFor = (
  taught: readonly Taught[],
  { as, room }: Pick<Join, 'as' | 'room'>,
): Taught | null => {
  const running = taught.filter(({ open }) => !open.room.state.ended);
  const wished = running.find(({ place }) => place === room);
  if (room !== undefined) return wished ?? null;
  const [first] = running.toSorted(
    (a, b) => inRole(a.open.room.state, as) - inRole(b.open.room.state, as) || a.place - b.place,
  );
  return first ?? null;
};

/** Seats that people may take, those with fewest people first; bodies of many states come last. */
export const seatsFor = (state: TableState): readonly ActorId[] => {
  const bodies = new Set(
    state.opened.scenario.actors.filter(({ institution }) => institution).map(({ id }) => id),
  );
  return seatList(state)
    .filter(({ seat }) => seat.keeper !== 'bot')
    .toSorted(
      (a, b) =>
        a.seat.people.length - b.seat.people.length ||
        Number(bodies.has(a.id)) - Number(bodies.has(b.id)),
    )
    .map(({ id }) => id);
};

/** Sits somebody down where fewest are, or nowhere where every seat is a bot's. */
export const seatThem = async ({ room, host }: Open, person: PersonId): Promise<void> => {
  for (const seat of seatsFor(room.state)) {
    const command = { type: 'seat.claim', seat } as const;
    const answer = await host.act({ by: 'person', person, command }, null);
    if (answer.ok) return;
  }
};

/** One after another within a class, so that those who come at once are spread as evenly. */
export const createTurns = () => {
  const last = new Map<string, Promise<unknown>>();
  return <Value>(id: string, work: () => Promise<Value>): Promise<Value> => {
    const before = last.get(id) ?? Promise.resolve();
    const mine = before.then(work, work);
    const settled = mine.catch(() => undefined);
    last.set(id, settled);
    void settled.then(() => {
      if (last.get(id) === settled) last.delete(id);
    });
    return mine;
  };
};
