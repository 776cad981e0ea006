import { directs } from '../state/staff.ts';
import type { ActorId } from '@convoy/engine';
import type { MissRule } from '../events/events.ts';
import { missRuleOf } from '../state/seating.ts';
import { mayRun } from '../state/state.ts';
import type { TableState } from '../state/state.ts';
import { done, inPlay, ownSeat, refuse } from './context.ts';
import type { Ask, Decision, Input } from './context.ts';

/** Control's alone, about a seat of a room that still runs. */
const wrongFor = ({ state, person }: Ask, seat: ActorId): Decision | null => {
  if (person.role !== 'control') return refuse('not-allowed');
  if (state.ended) return refuse('room-over');
  return state.seats[seat] === undefined ? refuse('unknown-seat', 'seat', { seat }) : null;
};

/** A prompt that the seat's people see and hear. */
export const nudge = (ask: Ask, seat: ActorId): Decision => {
  const wrong = wrongFor(ask, seat);
  if (wrong !== null) return wrong;
  if (!inPlay(ask.state)) return refuse('wrong-phase');
  return done({ type: 'seat.nudged', seat, turn: ask.state.turn });
};

/** A note to one seat, marked as from control. */
export const whisper = (ask: Ask, seat: ActorId, text: string): Decision => {
  const wrong = wrongFor(ask, seat);
  if (wrong !== null) return wrong;
  const n = ask.state.seating.whispers.filter((one) => one.seat === seat).length + 1;
  return done({ type: 'whisper.sent', seat, n, text, person: ask.person.id });
};

/** The first of the seat's people to read it is the receipt. */
export const seeWhisper = (ask: Ask, n: number): Decision => {
  const own = ownSeat(ask);
  if (own === null) return refuse('no-seat');
  const one = ask.state.seating.whispers.find(
    (whispered) => whispered.seat === own.id && whispered.n === n,
  );
  if (one === undefined) return refuse('unknown-message', 'n');
  return one.seenAt === null
    ? done({ type: 'whisper.seen', seat: own.id, n, person: ask.person.id })
    : done();
};

/** To everybody in the room; null takes it down. */
export const broadcast = ({ state, person }: Ask, text: string | null): Decision => {
  if (!mayRun(person)) return refuse('not-allowed');
  return text === null && state.seating.broadcast === null
    ? done()
    : done({ type: 'broadcast.sent', text, person: person.id });
};

export const setMissRule = (ask: Ask, seat: ActorId, rule: MissRule): Decision => {
  const wrong = wrongFor(ask, seat);
  if (wrong !== null) return wrong;
  return missRuleOf(ask.state.seating, seat) === rule
    ? done()
    : done({ type: 'miss-rule.set', seat, rule });
};

/** Whose ways in control may make anew: everybody's who has one to lose, but its own. */
export const reissue = (
  state: TableState,
  { person, of }: Extract<Input, { readonly by: 'reissue' }>,
): Decision => {
  const asker = state.people[person];
  if (asker?.role !== 'control' || person === of) return refuse('not-allowed');
  if (!directs(state, asker)) return refuse('not-your-duty');
  const other = state.people[of];
  return other === undefined || other.role === 'projector' || other.role === 'control'
    ? refuse('unknown-person', 'person')
    : done({ type: 'code.reissued', person: of, by: person });
};

/** Names are kept apart from play; on record is only that they were asked for. */
export const askNames = (
  state: TableState,
  { person, on }: Extract<Input, { readonly by: 'names' }>,
): Decision => {
  const asker = state.people[person];
  if (asker?.role !== 'control') return refuse('not-allowed');
  if (!directs(state, asker)) return refuse('not-your-duty');
  return state.staff.asksNames === on ? done() : done({ type: 'names.asked', on });
};
