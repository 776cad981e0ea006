import type { PersonId } from '../ids.ts';
import { isSeatingEvent } from '../events/seating-events.ts';
import type { SeatingEvent } from '../events/seating-events.ts';
import type { Seating } from './seating.ts';
import type { Recorded, TableState } from './state.ts';

const apply = (now: Seating, event: SeatingEvent, at: number): Seating => {
  switch (event.type) {
    case 'seat.door-set': {
      const { seat, door, key } = event;
      return { ...now, doors: { ...now.doors, [seat]: { door, key } } };
    }
    case 'miss-rule.set':
      return { ...now, rules: { ...now.rules, [event.seat]: event.rule } };
    case 'orders.missed': {
      const { turn, seat, used } = event;
      return { ...now, missed: [...now.missed, { turn, seat, used }] };
    }
    case 'turn.awaits':
      return { ...now, awaits: event.seats };
    case 'seat.nudged':
      return { ...now, nudges: { ...now.nudges, [event.seat]: { turn: event.turn, at } } };
    case 'whisper.sent': {
      const { seat, n, text } = event;
      return { ...now, whispers: [...now.whispers, { seat, n, text, at, seenAt: null }] };
    }
    case 'whisper.seen':
      return {
        ...now,
        whispers: now.whispers.map((one) =>
          one.seat === event.seat && one.n === event.n ? { ...one, seenAt: at } : one,
        ),
      };
    case 'broadcast.sent': {
      const { text } = event;
      const broadcasts = now.broadcasts + 1;
      return { ...now, broadcasts, broadcast: text === null ? null : { n: broadcasts, text, at } };
    }
    case 'deputy.seated':
      return {
        ...now,
        deputies: { ...now.deputies, [event.seat]: event.person },
        madeByControl: [...now.madeByControl, event.person],
      };
    case 'device.opened':
      return { ...now, device: { person: event.person, by: event.by } };
    case 'device.closed':
      return { ...now, device: null };
    case 'device.seated':
      return { ...now, passed: { ...now.passed, [event.seat]: event.person } };
    case 'device.pin-reset':
    case 'code.reissued':
      return now;
  }
};

const without = (
  people: Readonly<Record<string, PersonId>>,
  seat: string,
  person: PersonId,
): Readonly<Record<string, PersonId>> => {
  const { [seat]: known, ...others } = people;
  return known === person ? others : people;
};

const next = ({ seating, phase, turn }: TableState, { event, at }: Recorded): Seating => {
  if (isSeatingEvent(event)) return apply(seating, event, at);
  if (event.type === 'phase.entered' || event.type === 'clock.extended')
    return seating.awaits === null ? seating : { ...seating, awaits: null };
  if (event.type === 'seat.left')
    return {
      ...seating,
      deputies: without(seating.deputies, event.seat, event.person),
      passed: without(seating.passed, event.seat, event.person),
    };
  return event.type === 'seat.claimed' && phase !== 'lobby'
    ? { ...seating, late: { ...seating.late, [event.person]: turn } }
    : seating;
};

/** What an event says of who may sit where; read before the event changes the room. */
export const evolveSeating = (state: TableState, recorded: Recorded): TableState => {
  const seating = next(state, recorded);
  const { event } = recorded;
  const clock =
    event.type === 'turn.awaits' ? { ...state.clock, endsAt: null, leftMs: null } : state.clock;
  return seating === state.seating && clock === state.clock ? state : { ...state, seating, clock };
};
