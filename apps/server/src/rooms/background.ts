import type { Input, RoomId } from '@convoy/table';
import { personId, roomId } from '@convoy/table';
import type { Clock, Log } from '../ports.ts';
import type { BusMessage } from '../store/bus.ts';
import type { EventStore } from '../store/event-store.ts';
import type { Presence } from './presence.ts';
import { deadlineOf } from './room.ts';
import type { Room } from './room.ts';

/** Calls again and again until stopped. */
export const repeat = (clock: Clock, every: number, call: () => void): (() => void) => {
  let cancel = (): void => undefined;
  const next = (): void => {
    cancel = clock.after(every, () => {
      call();
      next();
    });
  };
  next();
  return () => {
    cancel();
  };
};

/** What `hear` needs of the rooms in memory. */
interface Ears {
  readonly presence: Presence;
  reread(what: 'events' | 'names', id: RoomId): void;
  redraft(id: RoomId, seat: string): void;
  moved(id: RoomId): void;
  tellPresence(id: RoomId): void;
  revoked(tokens: readonly string[]): void;
  gone(id: RoomId): void;
}
interface Opened {
  readonly room: Pick<Room, 'state'>;
  readonly host: { act(input: Input, command: null): Promise<unknown> };
}

/** What another server's message means for the rooms open here. */
export const hear = (message: BusMessage, rooms: Ears): void => {
  rooms.presence.heard(message.from);
  switch (message.kind) {
    case 'events':
      for (const room of message.rooms) rooms.reread('events', roomId(room));
      return;
    case 'draft':
      rooms.redraft(roomId(message.room), message.seat);
      return;
    case 'member':
      rooms.reread('names', roomId(message.room));
      return;
    case 'here':
      rooms.presence.told(message.from, roomId(message.room), message.people.map(personId));
      rooms.moved(roomId(message.room));
      return;
    case 'who':
      if (rooms.presence.local(roomId(message.room)).length > 0)
        rooms.tellPresence(roomId(message.room));
      return;
    case 'revoked':
      rooms.revoked(message.tokens);
      return;
    case 'gone':
      rooms.gone(roomId(message.room));
      return;
    case 'up':
      return;
  }
};

/** Longer than this without a beat, and the servers were down, milliseconds. */
const outageAfter = 4_000;

/**
 * Sets the time at which every stored room next wants to be woken: a deadline, or an event that
 * waits for the clock. A deadline that passed while no server was up is moved by the outage; an event
 * that fell due meanwhile comes about at once.
 */
export const wakeAll = async (
  { store, clock, log }: { readonly store: EventStore; readonly clock: Clock; readonly log: Log },
  open: (id: RoomId) => Promise<Opened | null>,
  set: (id: RoomId, at: number) => void,
): Promise<void> => {
  const now = clock.now();
  const beat = await store.lastBeat();
  const down = beat === null ? 0 : now - beat;
  for (const { room, at } of await store.deadlines()) {
    if (beat !== null && down > outageAfter && at > beat && at <= now) {
      const found = await open(room);
      const deadline = found === null ? null : deadlineOf(found.room.state);
      if (found !== null && deadline !== null && deadline > beat && deadline <= now) {
        await found.host.act({ by: 'outage', ms: down }, null);
        log.info({ room, ms: down }, 'outage-extended');
      }
      // What the clock was to bring about beside it is overdue, and waits for nobody to come.
      await found?.host.act({ by: 'clock' }, null);
    } else set(room, at);
  }
  await store.beat(now);
};
