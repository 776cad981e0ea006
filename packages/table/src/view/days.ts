import type { ActorId } from '@convoy/engine';
import type { DaysRule, Extension } from '../events/days-events.ts';
import { graceLeft } from '../state/days.ts';
import { seatList } from '../state/state.ts';
import type { Person, TableState } from '../state/state.ts';

/** Play over days, as one viewer may know it. */
export interface DaysSection {
  /** Null where the schedule counts in minutes. */
  readonly rule: DaysRule | null;
  /** When this deadline is worth a reminder. UTC milliseconds. */
  readonly remindAt: readonly number[];
  /** Why the running deadline was moved. */
  readonly moved: Extension | null;
  /** Seats for which a replacement is looked for. */
  readonly offered: readonly ActorId[];
  /** The viewer's own seat. */
  readonly own: {
    readonly graceLeft: number;
    readonly missed: number;
    /** The turn in which the viewer took the seat over from somebody. */
    readonly since: number | null;
  } | null;
  /** Control alone. */
  readonly seats:
    | readonly { readonly seat: ActorId; readonly graceLeft: number; readonly missed: number }[]
    | null;
}

export const daysSection = (state: TableState, viewer: Person): DaysSection => {
  const { days, opened } = state;
  const record = (seat: ActorId) => ({
    graceLeft: graceLeft(state, seat),
    missed: days.missed[seat] ?? 0,
  });
  return {
    rule: opened.options.days ?? null,
    remindAt: days.remindAt,
    moved: days.moved,
    offered: days.offered.map(({ seat }) => seat),
    own:
      viewer.seat === null
        ? null
        : { ...record(viewer.seat), since: days.since[viewer.id] ?? null },
    seats:
      viewer.role === 'control'
        ? seatList(state).map(({ id }) => ({ seat: id, ...record(id) }))
        : null,
  };
};
