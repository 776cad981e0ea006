import { erasesAt } from '@convoy/table';
import type { RoomId } from '@convoy/table';
import type { Clock, Log } from '../ports.ts';
import type { Bus } from '../store/bus.ts';
import type { EventStore } from '../store/event-store.ts';
import type { Rooms } from './rooms.ts';
import { repeat } from './background.ts';

export interface Erasing {
  /** Erases a room now, everywhere. */
  readonly erase: (room: RoomId) => Promise<void>;
  /** Erases the rooms whose day has come. */
  readonly sweep: () => Promise<void>;
  readonly stop: () => void;
}
interface ErasingDeps {
  readonly store: EventStore;
  readonly rooms: Rooms;
  readonly bus: Bus;
  readonly clock: Clock;
  readonly log: Log;
  /** This server among several. */
  readonly name: string;
}

const sweepEvery = 15 * 60_000;
/** What was on its way into the store when a room went is cleared away after so long. */
const onItsWay = 60_000;

export const createErasing = ({ store, rooms, bus, clock, log, name }: ErasingDeps): Erasing => {
  const failed = (error: unknown): void => {
    const kind = error instanceof Error ? error.name : 'unknown';
    log.error({ kind }, 'erasing-failed');
  };
  const erase = async (room: RoomId): Promise<void> => {
    await store.erase(room, clock.now());
    rooms.gone(room);
    bus.publish({ kind: 'gone', from: name, room });
    log.info({ room }, 'room-erased');
    clock.after(onItsWay, () => {
      store.erase(room, clock.now()).catch(failed);
    });
  };
  const sweep = async (): Promise<void> => {
    const now = clock.now();
    for (const kept of await store.keepings()) {
      const at = erasesAt(kept);
      if (at !== null && at <= now) await erase(kept.room);
    }
  };
  const stop = repeat(clock, sweepEvery, () => {
    sweep().catch(failed);
  });
  return { erase, sweep, stop };
};
