import type { ActorId } from '@convoy/engine';
import type { StaffEvent } from '../events/staff-events.ts';
import type { PersonId } from '../ids.ts';

interface StaffLine {
  readonly person: PersonId | null;
  readonly seat: ActorId | null;
  readonly detail: string;
}

/** What control's log keeps of those who run, watch and show the room. */
export const staffLine = (event: StaffEvent, by: PersonId | null): StaffLine => {
  switch (event.type) {
    case 'view.looked': {
      const { person, look } = event;
      return { person, seat: look.kind === 'seat' ? look.seat : null, detail: look.kind };
    }
    case 'turn.foreseen':
      return { person: event.person, seat: null, detail: String(event.forecast.turn) };
    case 'control.invited':
      return { person: by, seat: null, detail: event.duties.join(' ') };
    case 'invitation.revoked':
      return { person: by, seat: null, detail: '' };
    case 'duties.set':
      return { person: event.person, seat: null, detail: event.duties.join(' ') };
    case 'screen.pinned':
      return { person: by, seat: null, detail: event.scene ?? '' };
    case 'screen.code-hidden':
    case 'locks.named':
    case 'names.asked':
      return { person: by, seat: null, detail: event.on ? 'on' : 'off' };
    case 'shadow.asked':
      return { person: event.person, seat: event.seat, detail: '' };
    case 'grade.set': {
      const { person, grade } = event;
      return { person, seat: grade.kind === 'shadow' ? grade.seat : null, detail: grade.kind };
    }
    case 'invitation.used':
    case 'control.removed':
      return { person: event.person, seat: null, detail: '' };
  }
};
