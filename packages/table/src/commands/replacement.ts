import type { ActorId } from '@convoy/engine';
import type { RoomEvent } from '../events/events.ts';
import type { PersonId } from '../ids.ts';
import { isOffered } from '../state/days.ts';
import type { Person, TableState } from '../state/state.ts';
import { mayRun } from '../state/state.ts';
import { done, refuse } from './context.ts';
import type { Ask, Context, Decision, Input } from './context.ts';
import { penTo } from './pen.ts';
import { leaving } from './leaving.ts';

const notNow = ({ state, person }: Ask): Decision | null => {
  if (!mayRun(person)) return refuse('not-allowed');
  if (state.ended) return refuse('room-over');
  return state.phase === 'lobby' ? refuse('not-started') : null;
};

/** Looks for somebody new for a seat, or no longer: control, or the host. */
export const offerSeat = (ask: Ask, seat: ActorId, on: boolean): Decision => {
  const wrong = notNow(ask);
  if (wrong !== null) return wrong;
  if (ask.state.seats[seat] === undefined) return refuse('unknown-seat', 'seat', { seat });
  const standing = ask.state.days.offered.find((one) => one.seat === seat)?.why ?? null;
  return standing === (on ? 'asked' : null)
    ? done()
    : done({ type: 'seat.offered', seat, on, why: 'asked' });
};

/** Out of the seat and out of the room; the pen goes to whoever stays in the seat. */
const out = (state: TableState, person: Person, context: Context): readonly RoomEvent[] => {
  const seat = person.seat ?? person.bound;
  return seat === null
    ? []
    : [
        ...leaving({ state, person, context }),
        { type: 'person.released', seat, person: person.id },
      ];
};

/** Control or the host lets a player go; a seat that this empties is offered. */
export const releasePerson = (ask: Ask, id: string): Decision => {
  const wrong = notNow(ask);
  if (wrong !== null) return wrong;
  const { state, context } = ask;
  const person = state.people[id];
  const seat = person?.seat ?? person?.bound ?? null;
  if (person === undefined || person.role !== 'player' || seat === null)
    return refuse('unknown-person', 'person');
  const others = (state.seats[seat]?.people ?? []).some((other) => other !== person.id);
  const offered: RoomEvent = { type: 'seat.offered', seat, on: true, why: 'asked' };
  return done(
    ...out(state, person, context),
    ...(others || isOffered(state, seat) ? [] : [offered]),
  );
};

/** Whom a newcomer stands in for: the one named, and players who had left the seat before. */
const replacedBy = (state: TableState, seat: ActorId, named: PersonId | null): readonly Person[] =>
  Object.values(state.people).filter(
    ({ id, role, seat: sits, bound }) =>
      role === 'player' &&
      !state.days.released.includes(id) &&
      ((id === named && sits === seat) || (sits === null && bound === seat)),
  );

/** Somebody new takes a seat that is offered, in the place of whoever held it. */
export const takeOver = (
  state: TableState,
  { person, seat: id, replaces }: Extract<Input, { readonly by: 'replacement' }>,
  context: Context,
): Decision => {
  if (state.ended) return refuse('room-over');
  const seat = state.seats[id];
  if (seat === undefined) return refuse('unknown-seat', 'seat', { seat: id });
  if (!isOffered(state, id)) return refuse('not-offered', 'code');
  const gone = replacedBy(state, id, replaces);
  const stay = seat.people.filter((other) => !gone.some((one) => one.id === other));
  return done(
    { type: 'person.joined', person, role: 'player' },
    ...gone.flatMap((one) => out(state, one, context)),
    ...(seat.keeper === 'bot' ? [{ type: 'seat.handed-back', seat: id } as const] : []),
    { type: 'seat.claimed', seat: id, person },
    ...(stay.length === 0 ? penTo({ state, context }, id, person, 'first') : []),
    { type: 'seat.taken-over', seat: id, person },
  );
};
