import type { ActorId } from '@convoy/engine';
import type { RoomEvent } from '../events/events.ts';
import { doorOf, isDeputy } from '../state/seating.ts';
import { mayRun } from '../state/state.ts';
import { done, refuse } from './context.ts';
import type { Ask, Decision } from './context.ts';
import { endDeputy } from './deputy.ts';
import { leaving } from './leaving.ts';
import { penTo } from './pen.ts';

/** Whether the seat's door lets this person in; whoever sat there before comes back. */
const shutTo = ({ state, person }: Ask, id: ActorId, key: string | undefined): Decision | null => {
  const { door, key: own } = doorOf(state.seating, id);
  if (door === 'open' || person.bound === id) return null;
  if (door === 'held' && key === own) return null;
  return refuse(door === 'held' ? 'seat-held' : 'seat-closed', 'seat', { seat: id });
};

export const claimSeat = (ask: Ask, id: ActorId, key?: string): Decision => {
  const { state, person } = ask;
  const seat = state.seats[id];
  if (seat === undefined) return refuse('unknown-seat', 'seat', { seat: id });
  if (state.watchers.sworn.includes(person.id)) return refuse('has-seen-all');
  if (person.role === 'observer' || person.role === 'projector')
    return refuse('observers-cannot-sit');
  if (person.role === 'control' || isDeputy(state.seating, person.id)) return refuse('not-allowed');
  if (person.seat === id) return refuse('already-seated', 'seat', { seat: id });
  if (person.bound !== null && person.bound !== id && state.phase !== 'lobby')
    return refuse('already-seated', 'seat', { seat: person.bound });
  if (seat.keeper === 'bot') return refuse('seat-taken-by-bot', 'seat', { seat: id });
  const shut = shutTo(ask, id, key);
  if (shut !== null) return shut;
  const claimed: RoomEvent = { type: 'seat.claimed', seat: id, person: person.id };
  const pen: readonly RoomEvent[] = seat.pen === null ? penTo(ask, id, person.id, 'first') : [];
  return done(...leaving(ask), claimed, ...pen);
};

export const leaveSeat = (ask: Ask): Decision => {
  const { person, state } = ask;
  if (person.seat === null) return refuse('no-seat');
  return state.seating.deputies[person.seat] === person.id
    ? endDeputy(ask, person.seat)
    : done(...leaving(ask));
};

export const observe = (ask: Ask): Decision => {
  const { id, role } = ask.person;
  return role === 'player'
    ? done(...leaving(ask), { type: 'person.joined', person: id, role: 'observer' })
    : refuse('not-allowed');
};

export const giveToBot = ({ state, person }: Ask, id: ActorId): Decision => {
  if (!mayRun(person)) return refuse('not-allowed');
  const seat = state.seats[id];
  if (seat === undefined) return refuse('unknown-seat', 'seat', { seat: id });
  if (seat.keeper === 'bot') return refuse('seat-taken-by-bot', 'seat', { seat: id });
  return done({ type: 'seat.given-to-bot', seat: id });
};

export const handBack = (ask: Ask, id: ActorId): Decision => {
  const { state, person } = ask;
  if (!mayRun(person)) return refuse('not-allowed');
  const seat = state.seats[id];
  if (seat === undefined) return refuse('unknown-seat', 'seat', { seat: id });
  if (seat.keeper !== 'bot') return done();
  const [first] = seat.people;
  const back: RoomEvent = { type: 'seat.handed-back', seat: id };
  return seat.pen === null && first !== undefined
    ? done(back, ...penTo(ask, id, first, 'left'))
    : done(back);
};
