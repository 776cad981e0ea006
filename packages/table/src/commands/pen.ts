import type { ActorId } from '@convoy/engine';
import type { PenMove, RoomEvent } from '../events/events.ts';
import type { PersonId } from '../ids.ts';
import { isLocked } from '../state/state.ts';
import type { TableState } from '../state/state.ts';
import { done, inPlay, ownSeat, refuse } from './context.ts';
import type { Ask, Context, Decision } from './context.ts';

/** The draft as its last writer leaves it, so that each line stays theirs; nothing where it is empty. */
const draftLeft = (state: TableState, id: ActorId, { drafts }: Context): readonly RoomEvent[] => {
  const seat = state.seats[id];
  const draft = drafts[id];
  if (seat === undefined || seat.pen === null || isLocked(state, seat) || !inPlay(state)) return [];
  if (draft === undefined || draft.turn !== state.turn || draft.orders.length === 0) return [];
  const { turn, orders } = draft;
  return [{ type: 'draft.left', seat: id, turn, person: seat.pen, orders }];
};

/** The pen goes to a person of the seat. */
export const penTo = (
  { state, context }: Pick<Ask, 'state' | 'context'>,
  seat: ActorId,
  person: PersonId,
  by: PenMove,
): readonly RoomEvent[] => [
  ...draftLeft(state, seat, context),
  { type: 'pen.moved', seat, person, by },
];

export const takePen = (ask: Ask): Decision => {
  const own = ownSeat(ask);
  if (own === null) return refuse('no-seat');
  const { pen } = own.seat;
  if (pen === ask.person.id) return done();
  if (pen !== null && ask.context.present.includes(pen)) return refuse('not-your-pen');
  return done(...penTo(ask, own.id, ask.person.id, 'taken'));
};

/** The holder passes it within the seat; control may move any. */
export const passPen = (ask: Ask, to: string): Decision => {
  const { state, person } = ask;
  const heir = state.people[to];
  if (heir === undefined || heir.seat === null) return refuse('unknown-person', 'person');
  const seat = state.seats[heir.seat];
  if (seat === undefined) return refuse('unknown-person', 'person');
  const control = person.role === 'control';
  if (!control) {
    if (person.seat === null) return refuse('no-seat');
    if (person.seat !== heir.seat) return refuse('unknown-person', 'person');
    if (seat.pen !== person.id) return refuse('not-your-pen');
  }
  return seat.pen === heir.id
    ? done()
    : done(...penTo(ask, heir.seat, heir.id, control ? 'control' : 'passed'));
};

/** A wish that the holder and the others see; taken back the same way. */
export const askForPen = (ask: Ask, on: boolean): Decision => {
  const own = ownSeat(ask);
  if (own === null) return refuse('no-seat');
  if (own.seat.pen === ask.person.id) return refuse('pen-is-yours');
  const asked = ask.state.teams[own.id]?.asked.includes(ask.person.id) ?? false;
  return asked === on
    ? done()
    : done({ type: 'pen.asked', seat: own.id, person: ask.person.id, on });
};
