import type { RoomEvent } from '../events/events.ts';
import { ownSeat } from './context.ts';
import type { Ask } from './context.ts';
import { penTo } from './pen.ts';

/** Leaving, with the pen passed to whoever stays longest. */
export const leaving = (ask: Ask): readonly RoomEvent[] => {
  const { person } = ask;
  const own = ownSeat(ask);
  if (own === null) return [];
  const heir = own.seat.people.find((other) => other !== person.id);
  const left: RoomEvent = { type: 'seat.left', seat: own.id, person: person.id };
  return own.seat.pen === person.id && heir !== undefined
    ? [left, ...penTo(ask, own.id, heir, 'left')]
    : [left];
};
