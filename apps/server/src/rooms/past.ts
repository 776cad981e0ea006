import { evolve, fold, momentOf } from '@convoy/table';
import type { Moment, TableState } from '@convoy/table';
import type { EventStore, StoredEvent } from '../store/event-store.ts';
import type { Room } from './room.ts';

export interface Past {
  /** The past turns of a room at which people can look, oldest first. */
  readonly moments: (room: Room) => Promise<readonly Moment[]>;
}

interface Kept {
  readonly version: number;
  readonly state: TableState | null;
  readonly moments: readonly Moment[];
}
const nothing: Kept = { version: 0, state: null, moments: [] };

const take = (kept: Kept, record: StoredEvent): Kept => {
  const { version } = record;
  if (kept.state === null) return { version, state: fold([record]), moments: [] };
  const state = evolve(kept.state, record);
  // What was played for practice is no past of the game's.
  if (record.event.type === 'practice.ended') return { version, state, moments: [] };
  const moment = momentOf(kept.state, record, state, kept.version);
  return { version, state, moments: moment === null ? kept.moments : [...kept.moments, moment] };
};

/** Folds the stored record once; what is past never changes, so later asks only add to it. */
export const createPast = (store: Pick<EventStore, 'events'>): Past => {
  const known = new WeakMap<Room, Promise<Kept>>();
  const grow = async (room: Room): Promise<Kept> => {
    const kept = (await known.get(room)?.catch(() => nothing)) ?? nothing;
    if (kept.version >= room.version) return kept;
    return (await store.events(room.id, kept.version)).reduce(take, kept);
  };
  return {
    moments: async (room) => {
      const growing = grow(room);
      known.set(room, growing);
      return (await growing).moments;
    },
  };
};
