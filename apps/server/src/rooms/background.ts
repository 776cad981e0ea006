import type { RoomId } from '@convoy/table';
import { personId, roomId } from '@convoy/table';
import type { Clock } from '../ports.ts';
import type { BusMessage } from '../store/bus.ts';
import type { Open, Rooms, RoomsDeps } from './rooms.ts';

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

/** What another server's message means for the rooms open here. */
export const hear = (message: BusMessage, rooms: Rooms): void => {
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
    case 'up':
      return;
  }
};

/** Longer than this without a beat, and the servers were down, milliseconds. */
const outageAfter = 4_000;

/** Sets every stored deadline; one that passed while no server was up is moved by the outage. */
export const wakeAll = async (
  { store, clock, log }: Pick<RoomsDeps, 'store' | 'clock' | 'log'>,
  open: (id: RoomId) => Promise<Open | null>,
  set: (id: RoomId, at: number) => void,
): Promise<void> => {
  const now = clock.now();
  const beat = await store.lastBeat();
  const down = beat === null ? 0 : now - beat;
  for (const { room, at } of await store.deadlines()) {
    if (beat !== null && down > outageAfter && at > beat && at <= now) {
      const found = await open(room);
      await found?.host.act({ by: 'outage', ms: down }, null);
      log.info({ room, ms: down }, 'outage-extended');
    } else set(room, at);
  }
  await store.beat(now);
};
