import type { RoomId } from '@convoy/table';
import { personId, roomId } from '@convoy/table';
import type { Clock } from '../ports.ts';
import type { BusMessage } from '../store/bus.ts';
import type { Presence } from './presence.ts';
import type { Open, RoomsDeps } from './rooms.ts';

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

interface Ears {
  readonly ready: ReadonlyMap<RoomId, Open>;
  readonly presence: Presence;
  readonly moved: (id: RoomId) => void;
  readonly readNames: (id: RoomId) => Promise<void>;
  readonly readDrafts: (id: RoomId, seat: string) => Promise<void>;
  readonly tellPresence: (id: RoomId) => void;
}

/** What another server's message means for the rooms open here. */
export const hear = (
  message: BusMessage,
  ears: Ears,
  failed: (kind: string) => (error: unknown) => void,
): void => {
  switch (message.kind) {
    case 'events':
      for (const room of message.rooms)
        ears.ready.get(roomId(room))?.host.refresh().catch(failed('refresh'));
      return;
    case 'draft':
      ears.readDrafts(roomId(message.room), message.seat).catch(failed('draft'));
      return;
    case 'member':
      ears.readNames(roomId(message.room)).catch(failed('member'));
      return;
    case 'here':
      ears.presence.told(message.from, roomId(message.room), message.people.map(personId));
      ears.moved(roomId(message.room));
      return;
    case 'who':
      if (ears.presence.local(roomId(message.room)).length > 0)
        ears.tellPresence(roomId(message.room));
      return;
    case 'revoked':
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
