import type { Look } from '../events/staff-events.ts';
import { seesAll } from '../duties/may-see.ts';
import { personId } from '../ids.ts';
import { dutiesOf } from '../state/staff.ts';
import { gradeOf } from '../state/watchers.ts';
import type { Person, TableState } from '../state/state.ts';

/** Sits where nobody sits, watches where nobody watches: sees what the next to come would see. */
const nobody = personId('nobody');

/** A seat's eyes show its talk and its people too: they are for those who see all of that anyhow. */
export const mayLook = (state: TableState, person: Person, look: Look): boolean =>
  person.role === 'control' && (look.kind !== 'seat' || seesAll(dutiesOf(state, person)));

const watching = (state: TableState, role: 'observer' | 'projector'): Person =>
  Object.values(state.people).find(
    (one) => one.role === role && gradeOf(state, one).kind === 'public',
  ) ?? {
    ...{ id: nobody, role, seat: null, bound: null },
  };

/**
 * Through whose eyes a look goes: the seat's pen, else the first of its people, else one who would
 * sit there alone. Null for a seat that the room does not have.
 */
export const eyesOf = (state: TableState, look: Look): Person | null => {
  if (look.kind !== 'seat') return watching(state, look.kind);
  const seat = state.seats[look.seat];
  if (seat === undefined) return null;
  const sitting = state.people[seat.pen ?? seat.people[0] ?? ''];
  return sitting ?? { id: nobody, role: 'player', seat: look.seat, bound: look.seat };
};
