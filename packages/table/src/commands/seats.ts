import type { ActorId } from '@convoy/engine';
import type { RoomEvent } from '../events/events.ts';
import { mayRun } from '../state/state.ts';
import type { Person, TableState } from '../state/state.ts';
import { done, ownSeat, refuse } from './context.ts';
import type { Ask, Decision } from './context.ts';

/** Leaving, with the pen passed to whoever stays longest. */
const leaving = (state: TableState, person: Person): readonly RoomEvent[] => {
  const own = ownSeat({ state, person });
  if (own === null) return [];
  const heir = own.seat.people.find((other) => other !== person.id);
  const left: RoomEvent = { type: 'seat.left', seat: own.id, person: person.id };
  return own.seat.pen === person.id && heir !== undefined
    ? [left, { type: 'pen.moved', seat: own.id, person: heir }]
    : [left];
};

export const claimSeat = ({ state, person }: Ask, id: ActorId): Decision => {
  const seat = state.seats[id];
  if (seat === undefined) return refuse('unknown-seat', 'seat', { seat: id });
  if (person.role === 'observer' || person.role === 'projector')
    return refuse('observers-cannot-sit');
  if (person.role === 'control') return refuse('not-allowed');
  if (person.seat === id) return refuse('already-seated', 'seat', { seat: id });
  if (person.bound !== null && person.bound !== id && state.phase !== 'lobby')
    return refuse('already-seated', 'seat', { seat: person.bound });
  if (seat.keeper === 'bot') return refuse('seat-taken-by-bot', 'seat', { seat: id });
  const claimed: RoomEvent = { type: 'seat.claimed', seat: id, person: person.id };
  const pen: readonly RoomEvent[] =
    seat.pen === null ? [{ type: 'pen.moved', seat: id, person: person.id }] : [];
  return done(...leaving(state, person), claimed, ...pen);
};

export const leaveSeat = ({ state, person }: Ask): Decision =>
  person.seat === null ? refuse('no-seat') : done(...leaving(state, person));

export const observe = ({ state, person }: Ask): Decision =>
  person.role === 'player'
    ? done(...leaving(state, person), {
        type: 'person.joined',
        person: person.id,
        role: 'observer',
      })
    : refuse('not-allowed');

export const takePen = (ask: Ask): Decision => {
  const own = ownSeat(ask);
  if (own === null) return refuse('no-seat');
  const { pen } = own.seat;
  if (pen === ask.person.id) return done();
  if (pen !== null && ask.context.present.includes(pen)) return refuse('not-your-pen');
  return done({ type: 'pen.moved', seat: own.id, person: ask.person.id });
};

/** The holder passes it within the seat; control may move any. */
export const passPen = ({ state, person }: Ask, to: string): Decision => {
  const heir = state.people[to];
  if (heir === undefined || heir.seat === null) return refuse('unknown-person', 'person');
  const seat = state.seats[heir.seat];
  if (seat === undefined) return refuse('unknown-person', 'person');
  if (person.role !== 'control') {
    if (person.seat === null) return refuse('no-seat');
    if (person.seat !== heir.seat) return refuse('unknown-person', 'person');
    if (seat.pen !== person.id) return refuse('not-your-pen');
  }
  return seat.pen === heir.id
    ? done()
    : done({ type: 'pen.moved', seat: heir.seat, person: heir.id });
};

export const giveToBot = ({ state, person }: Ask, id: ActorId): Decision => {
  if (!mayRun(person)) return refuse('not-allowed');
  const seat = state.seats[id];
  if (seat === undefined) return refuse('unknown-seat', 'seat', { seat: id });
  if (seat.keeper === 'bot') return refuse('seat-taken-by-bot', 'seat', { seat: id });
  return done({ type: 'seat.given-to-bot', seat: id });
};

export const handBack = ({ state, person }: Ask, id: ActorId): Decision => {
  if (!mayRun(person)) return refuse('not-allowed');
  const seat = state.seats[id];
  if (seat === undefined) return refuse('unknown-seat', 'seat', { seat: id });
  if (seat.keeper !== 'bot') return done();
  const [first] = seat.people;
  const back: RoomEvent = { type: 'seat.handed-back', seat: id };
  return seat.pen === null && first !== undefined
    ? done(back, { type: 'pen.moved', seat: id, person: first })
    : done(back);
};
