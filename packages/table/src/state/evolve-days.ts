import type { ActorId } from '@convoy/engine';
import type { DaysEvent } from '../events/days-events.ts';
import { isDaysEvent } from '../events/days-events.ts';
import type { DaysState } from './days.ts';
import type { Recorded, TableState } from './state.ts';

const without = (days: DaysState, seat: ActorId): DaysState['offered'] =>
  days.offered.filter((one) => one.seat !== seat);
const counted = (
  counts: Readonly<Record<string, number>>,
  seat: ActorId,
): Readonly<Record<string, number>> => ({ ...counts, [seat]: (counts[seat] ?? 0) + 1 });

const apply = (days: DaysState, event: DaysEvent, turn: number): DaysState => {
  switch (event.type) {
    case 'grace.used':
      return { ...days, graceUsed: counted(days.graceUsed, event.seat) };
    case 'deadline.missed':
      return { ...days, missed: counted(days.missed, event.seat) };
    case 'seat.offered': {
      const { seat, on, why } = event;
      const rest = without(days, seat);
      return { ...days, offered: on ? [...rest, { seat, why }] : rest };
    }
    case 'person.released':
      return { ...days, released: [...days.released, event.person] };
    case 'seat.taken-over':
      return {
        ...days,
        offered: without(days, event.seat),
        missed: { ...days.missed, [event.seat]: 0 },
        since: { ...days.since, [event.person]: turn },
      };
  }
};

/** Whoever sends orders is there again: nobody need replace them. */
const sent = (days: DaysState, seat: ActorId): DaysState => ({
  ...days,
  missed: { ...days.missed, [seat]: 0 },
  offered: days.offered.filter((one) => one.seat !== seat || one.why === 'asked'),
});

const next = ({ days, seats, turn }: TableState, { event }: Recorded): DaysState => {
  if (isDaysEvent(event)) return apply(days, event, turn);
  if (event.type === 'phase.entered')
    return { ...days, remindAt: event.remindAt ?? [], moved: null };
  if (event.type === 'clock.paused') return { ...days, remindAt: [] };
  if (event.type === 'clock.resumed') return { ...days, remindAt: event.remindAt ?? [] };
  if (event.type === 'clock.extended')
    return { ...days, remindAt: event.remindAt ?? [], moved: event.why };
  return event.type === 'orders.locked' && seats[event.seat]?.keeper === 'people'
    ? sent(days, event.seat)
    : days;
};

/** What an event says of deadlines, replacements and the room's time; read before the event changes the room. */
export const evolveDays = (state: TableState, recorded: Recorded): TableState => {
  const { at, event } = recorded;
  // What was brought in is kept from the day that it came.
  const ends = event.type === 'room.ended' || event.type === 'room.imported';
  const endedAt = ends ? at : state.endedAt;
  return { ...state, days: next(state, recorded), touchedAt: at, endedAt };
};
