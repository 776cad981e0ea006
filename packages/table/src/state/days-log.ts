import type { ActorId } from '@convoy/engine';
import type { DaysEvent } from '../events/days-events.ts';
import type { PersonId } from '../ids.ts';

/** What control's log keeps of missed deadlines and replacements. */
export const daysLine = (
  event: DaysEvent,
): { readonly seat: ActorId; readonly detail: string; readonly person?: PersonId } => {
  switch (event.type) {
    case 'grace.used':
    case 'deadline.missed':
      return { seat: event.seat, detail: String(event.turn) };
    case 'seat.offered':
      return { seat: event.seat, detail: event.on ? event.why : 'off' };
    case 'person.released':
    case 'seat.taken-over':
      return { seat: event.seat, detail: '', person: event.person };
  }
};
