import type { RoomId } from '@convoy/table';
import type { Clock } from '../ports.ts';

export interface Deadlines {
  /** Sets or clears a room's deadline, UTC milliseconds. */
  readonly set: (room: RoomId, at: number | null) => void;
  readonly stop: () => void;
}

/** Longest wait that the platform's timers can hold. */
const longest = 2_000_000_000;

/** One timer for all rooms, set for the earliest deadline; `due` is called for each that has come. */
export const createDeadlines = (clock: Clock, due: (room: RoomId) => void): Deadlines => {
  const deadlines = new Map<RoomId, number>();
  let next = Infinity;
  let cancel = (): void => undefined;

  const arm = (): void => {
    cancel();
    next = Math.min(Infinity, ...deadlines.values());
    if (next === Infinity) return;
    const wait = Math.min(longest, Math.max(0, next - clock.now()));
    cancel = clock.after(wait, ring);
  };
  const ring = (): void => {
    const now = clock.now();
    for (const [room, at] of [...deadlines])
      if (at <= now) {
        deadlines.delete(room);
        due(room);
      }
    arm();
  };

  return {
    set: (room, at) => {
      const before = deadlines.get(room) ?? null;
      if (before === at) return;
      if (at === null) deadlines.delete(room);
      else deadlines.set(room, at);
      if (before === next || (at ?? Infinity) < next) arm();
    },
    stop: () => {
      cancel();
    },
  };
};
