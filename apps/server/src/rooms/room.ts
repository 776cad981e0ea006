import { evolve, fold, nextInjectAt } from '@convoy/table';
import type { PersonId, RoomId, TableState } from '@convoy/table';
import type { DraftRow, EventStore } from '../store/event-store.ts';

/** A room in memory: a fold of its stored events, and beside it what is not an event. */
export interface Room {
  readonly id: RoomId;
  version: number;
  state: TableState;
  callSigns: Readonly<Record<string, string>>;
  /** Drafts of the running turn by seat. */
  drafts: Readonly<Record<string, DraftRow>>;
  /** Since when people without a connection have been away. */
  awaySince: Readonly<Record<string, number>>;
  touched: number;
}

export const keyedDrafts = (rows: readonly DraftRow[]): Readonly<Record<string, DraftRow>> =>
  Object.fromEntries(rows.map((row) => [row.seat, row]));

/** Reads a room whole, or null where it has no events. */
export const loadRoom = async (
  store: EventStore,
  id: RoomId,
  now: number,
): Promise<Room | null> => {
  const events = await store.events(id, 0);
  const state = fold(events);
  const last = events.at(-1);
  if (state === null || last === undefined) return null;
  const [callSigns, drafts] = await Promise.all([
    store.callSigns(id),
    store.drafts(id, state.turn),
  ]);
  return {
    id,
    version: last.version,
    state,
    callSigns,
    drafts: keyedDrafts(drafts),
    awaySince: {},
    touched: now,
  };
};

/** Takes in what other servers wrote since; answers whether there was anything. */
export const catchUp = async (store: EventStore, room: Room): Promise<boolean> => {
  const events = await store.events(room.id, room.version);
  let changed = false;
  for (const stored of events) {
    if (stored.version !== room.version + 1) continue;
    room.state = evolve(room.state, stored);
    room.version = stored.version;
    changed = true;
  }
  return changed;
};

/** When the clock next has a say in this room, UTC milliseconds, or null. */
export const deadlineOf = (state: TableState): number | null =>
  state.ended || state.clock.paused || state.opened.options.advance === 'control'
    ? null
    : state.clock.endsAt;

/** When the room next wants to be woken: at its deadline, or for an event that waits for the clock. */
export const wakingOf = (state: TableState): number | null => {
  const times = [deadlineOf(state), nextInjectAt(state)].filter((at) => at !== null);
  return times.length === 0 ? null : Math.min(...times);
};

export const absent = (
  room: Room,
  present: readonly PersonId[],
  now: number,
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.keys(room.state.people)
      .filter((person) => !present.some((other) => other === person))
      .map((person) => [person, room.awaySince[person] ?? now]),
  );
