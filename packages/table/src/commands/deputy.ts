import { directs } from '../state/staff.ts';
import type { ActorId } from '@convoy/engine';
import type { RoomEvent } from '../events/events.ts';
import type { TableState } from '../state/state.ts';
import { done, refuse } from './context.ts';
import type { Ask, Context, Decision, Input } from './context.ts';
import { leaving } from './leaving.ts';
import { penTo } from './pen.ts';

/**
 * Control plays a seat, as for people at printed sheets or for one who is away: somebody of control's
 * own making sits down with the pen, so that all that this seat does is marked as control's.
 */
export const seatDeputy = (
  state: TableState,
  { person, deputy, seat: id }: Extract<Input, { readonly by: 'deputy' }>,
  context: Context,
): Decision => {
  const asker = state.people[person];
  if (asker?.role !== 'control') return refuse('not-allowed');
  if (!directs(state, asker)) return refuse('not-your-duty');
  if (state.ended) return refuse('room-over');
  if (state.seats[id] === undefined) return refuse('unknown-seat', 'seat', { seat: id });
  if (state.seating.deputies[id] !== undefined)
    return refuse('already-seated', 'seat', { seat: id });
  return done(
    { type: 'person.joined', person: deputy, role: 'player' },
    { type: 'deputy.seated', seat: id, person: deputy, by: person },
    { type: 'seat.claimed', seat: id, person: deputy },
    ...penTo({ state, context }, id, deputy, 'control'),
  );
};

/** Control or its deputy: the seat's own people have it again; a bot where there are none in play. */
export const endDeputy = ({ state, person, context }: Ask, id: ActorId): Decision => {
  const deputy = state.people[state.seating.deputies[id] ?? ''];
  if (person.role !== 'control' && (deputy === undefined || person.id !== deputy.id))
    return refuse('not-allowed');
  if (deputy === undefined) return done();
  const left = leaving({ state, person: deputy, context });
  const alone = state.seats[id]?.people.length === 1;
  const bot: RoomEvent = { type: 'seat.given-to-bot', seat: id };
  return alone && state.phase !== 'lobby' && !state.ended ? done(...left, bot) : done(...left);
};
