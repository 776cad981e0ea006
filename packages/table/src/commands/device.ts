import type { ActorId } from '@convoy/engine';
import type { RoomEvent } from '../events/events.ts';
import type { PersonId } from '../ids.ts';
import { doorOf } from '../state/seating.ts';
import { directs } from '../state/staff.ts';
import type { TableState } from '../state/state.ts';
import { done, refuse } from './context.ts';
import type { Context, Decision, Input } from './context.ts';
import { penTo } from './pen.ts';

type FromDevice = Extract<Input, { readonly by: 'device' }>;

/** Somebody for a seat that is played on the device sits down in it; once seated they stay. */
const sit = (state: TableState, context: Context, id: ActorId, player: PersonId): Decision => {
  const seat = state.seats[id];
  if (state.ended) return refuse('room-over');
  if (seat === undefined) return refuse('unknown-seat', 'seat', { seat: id });
  if (state.seating.passed[id] !== undefined) return refuse('already-seated', 'seat', { seat: id });
  if (seat.keeper === 'bot') return refuse('seat-taken-by-bot', 'seat', { seat: id });
  if (doorOf(state.seating, id).door === 'closed')
    return refuse('seat-closed', 'seat', { seat: id });
  return done(
    { type: 'person.joined', person: player, role: 'player' },
    { type: 'device.seated', seat: id, person: player },
    { type: 'seat.claimed', seat: id, person: player },
    ...(seat.pen === null ? penTo({ state, context }, id, player, 'first') : []),
  );
};

const closing = ({ seating: { device } }: TableState, by: PersonId): readonly RoomEvent[] =>
  device === null ? [] : [{ type: 'device.closed', person: device.person, by }];

const byControl = (
  state: TableState,
  person: PersonId,
  act: Exclude<FromDevice['act'], { readonly type: 'sit' }>,
): Decision => {
  const asker = state.people[person];
  if (asker?.role !== 'control') return refuse('not-allowed');
  if (!directs(state, asker)) return refuse('not-your-duty');
  switch (act.type) {
    case 'open':
      if (state.ended) return refuse('room-over');
      return done(
        ...closing(state, person),
        { type: 'person.joined', person: act.device, role: 'projector' },
        { type: 'device.opened', person: act.device, by: person },
      );
    case 'close':
      return done(...closing(state, person));
    case 'reset':
      return state.seats[act.seat] === undefined
        ? refuse('unknown-seat', 'seat', { seat: act.seat })
        : done({ type: 'device.pin-reset', seat: act.seat, by: person });
  }
};

/** One device is passed around: control opens and closes it; seats sit down at it, one after another. */
export const passAround = (state: TableState, input: FromDevice, context: Context): Decision => {
  const { person, act } = input;
  if (act.type !== 'sit') return byControl(state, person, act);
  return state.seating.device?.person === person
    ? sit(state, context, act.seat, act.player)
    : refuse('not-allowed');
};
