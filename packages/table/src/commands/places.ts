import type { ActorId } from '@convoy/engine';
import type { RoomEvent, SeatDoor } from '../events/events.ts';
import { evolve } from '../state/evolve.ts';
import { doorOf, isDeputy } from '../state/seating.ts';
import { mayRun, seatList } from '../state/state.ts';
import type { Person, TableState } from '../state/state.ts';
import { done, refuse } from './context.ts';
import type { Ask, Decision } from './context.ts';
import { claimSeat } from './seats.ts';

/** Sits down in the seat whose own code this is. */
export const claimByKey = (ask: Ask, key: string): Decision => {
  const held = seatList(ask.state).find(({ id }) => doorOf(ask.state.seating, id).key === key);
  return held === undefined ? refuse('unknown-key', 'key') : claimSeat(ask, held.id, key);
};

/** The open seat with fewest people; the two leads before the others, then as the scenario lists them. */
export const emptiest = (state: TableState): ActorId | null => {
  const { coercer, target } = state.opened.scenario.dispute;
  const open = seatList(state).filter(
    ({ id, seat }) => seat.keeper !== 'bot' && doorOf(state.seating, id).door === 'open',
  );
  const rank = (id: ActorId): number => (id === coercer || id === target ? 0 : 1);
  const [first] = open.toSorted(
    (a, b) => a.seat.people.length - b.seat.people.length || rank(a.id) - rank(b.id),
  );
  return first?.id ?? null;
};

export const placeMe = (ask: Ask): Decision => {
  const { state, person } = ask;
  if (person.seat !== null) return refuse('already-seated', 'seat', { seat: person.seat });
  const seat = (state.phase === 'lobby' ? null : person.bound) ?? emptiest(state);
  return seat === null ? refuse('no-open-seat') : claimSeat(ask, seat);
};

const mayBePlaced = (ask: Ask, { id, role, seat, bound }: Person): boolean =>
  role === 'player' &&
  seat === null &&
  (bound === null || ask.state.phase === 'lobby') &&
  ask.context.present.includes(id) &&
  !isDeputy(ask.state.seating, id);

/** Everybody who is here without a seat, one after another, each where fewest sit by then. */
export const spread = (ask: Ask): Decision => {
  if (!mayRun(ask.person)) return refuse('not-allowed');
  if (ask.state.ended) return refuse('room-over');
  const waiting = Object.values(ask.state.people).filter((person) => mayBePlaced(ask, person));
  if (waiting.length > 0 && emptiest(ask.state) === null) return refuse('no-open-seat');
  let { state } = ask;
  const events: RoomEvent[] = [];
  for (const person of waiting) {
    const placed = placeMe({ ...ask, state, person });
    if (!placed.ok) return placed;
    for (const event of placed.events) {
      state = evolve(state, { at: ask.context.now, person: ask.person.id, event });
      events.push(event);
    }
  }
  return done(...events);
};

/** Who may sit down from now on; whoever sits there stays, so one with people cannot be closed. */
export const setDoor = ({ state, person, context }: Ask, id: ActorId, door: SeatDoor): Decision => {
  if (!mayRun(person)) return refuse('not-allowed');
  if (state.ended) return refuse('room-over');
  const seat = state.seats[id];
  if (seat === undefined) return refuse('unknown-seat', 'seat', { seat: id });
  if (door === 'closed' && seat.people.length > 0)
    return refuse('seat-has-people', 'door', { seat: id });
  if (door !== 'held' && doorOf(state.seating, id).door === door) return done();
  return done({
    ...{ type: 'seat.door-set', seat: id, door },
    key: door === 'held' ? context.key() : null,
  });
};
