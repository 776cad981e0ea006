import type { ActorId } from '@convoy/engine';
import type { RoomEvent } from '../events/events.ts';
import { mayRun } from '../state/state.ts';
import { done, ownSeat, refuse } from './context.ts';
import type { Ask, Decision } from './context.ts';
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

export const claimSeat = (ask: Ask, id: ActorId): Decision => {
  const { state, person } = ask;
  const seat = state.seats[id];
  if (seat === undefined) return refuse('unknown-seat', 'seat', { seat: id });
  if (state.watchers.sworn.includes(person.id)) return refuse('has-seen-all');
  if (person.role === 'observer' || person.role === 'projector')
    return refuse('observers-cannot-sit');
  if (person.role === 'control') return refuse('not-allowed');
  if (person.seat === id) return refuse('already-seated', 'seat', { seat: id });
  if (person.bound !== null && person.bound !== id && state.phase !== 'lobby')
    return refuse('already-seated', 'seat', { seat: person.bound });
  if (seat.keeper === 'bot') return refuse('seat-taken-by-bot', 'seat', { seat: id });
  const claimed: RoomEvent = { type: 'seat.claimed', seat: id, person: person.id };
  const pen: readonly RoomEvent[] = seat.pen === null ? penTo(ask, id, person.id, 'first') : [];
  return done(...leaving(ask), claimed, ...pen);
};

export const leaveSeat = (ask: Ask): Decision =>
  ask.person.seat === null ? refuse('no-seat') : done(...leaving(ask));

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
