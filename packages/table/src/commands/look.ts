import type { Look } from '../events/staff-events.ts';
import { mayLook } from '../view/look.ts';
import { done, refuse } from './context.ts';
import type { Ask, Decision } from './context.ts';

/** Control looks through somebody's eyes: nothing changes but the record. */
export const recordLook = ({ state, person }: Ask, look: Look): Decision => {
  if (!mayLook(state, person, look)) return refuse('not-allowed');
  if (look.kind === 'seat' && state.seats[look.seat] === undefined)
    return refuse('unknown-seat', 'look.seat', { seat: look.seat });
  return done({ type: 'view.looked', person: person.id, look });
};
