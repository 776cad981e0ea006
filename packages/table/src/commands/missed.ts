import type { ActorId } from '@convoy/engine';
import type { RoomEvent } from '../events/events.ts';
import { graceLeft, isOffered } from '../state/days.ts';
import { missRuleOf } from '../state/seating.ts';
import { isLocked, seatList } from '../state/state.ts';
import type { TableState } from '../state/state.ts';
import { turnEnd } from './calendar.ts';
import type { Context } from './context.ts';
import { nextPhase } from './turns.ts';

/** Missed without a break, after which a replacement is looked for. */
const patience = 2;

/** Seats of people from which nothing goes out with these events, though their rule asks for it. */
const silentSeats = (state: TableState, events: readonly RoomEvent[]): readonly ActorId[] => {
  const sent = events.flatMap((event) => (event.type === 'orders.locked' ? [event.seat] : []));
  return seatList(state).flatMap(({ id, seat }) => {
    const rule = missRuleOf(state.seating, id);
    const counts = rule !== 'wait' && rule !== 'bot' && rule !== 'excused';
    const silent = seat.keeper === 'people' && !isLocked(state, seat) && !sent.includes(id);
    return counts && silent ? [id] : [];
  });
};

const missedBy = (state: TableState, seat: ActorId): readonly RoomEvent[] => {
  const missed: RoomEvent = { type: 'deadline.missed', seat, turn: state.turn };
  const running = (state.days.missed[seat] ?? 0) + 1;
  return running < patience || isOffered(state, seat)
    ? [missed]
    : [missed, { type: 'seat.offered', seat, on: true, why: 'missed' }];
};

/**
 * What the clock does at the deadline. Over days a seat with nothing to send is first given its
 * grace, for the whole table; after that the turn goes on and the deadline counts as missed.
 */
export const atDeadline = (state: TableState, context: Context): readonly RoomEvent[] => {
  const moved = nextPhase(state, context, 'clock');
  const { days } = state.opened.options;
  if (days === undefined || days === null || state.phase !== 'order') return moved;
  const silent = silentSeats(state, moved);
  const spared = silent.filter((seat) => graceLeft(state, seat) > 0);
  const { calendar, now } = context;
  const later = calendar === undefined ? null : turnEnd(calendar, now, 1);
  if (spared.length > 0 && later !== null)
    return [
      ...spared.map((seat): RoomEvent => ({ type: 'grace.used', seat, turn: state.turn })),
      { type: 'clock.extended', endsAt: later, why: 'grace' },
    ];
  return [...silent.flatMap((seat) => missedBy(state, seat)), ...moved];
};
