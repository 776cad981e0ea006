import type { ActorId, DemandId, EntryId } from '@convoy/engine';
import type { GivenReading } from '../events/talk-events.ts';
import { readableActs } from '../view/signals.ts';
import { done, ownSeat, refuse } from './context.ts';
import type { Ask, Decision } from './context.ts';

/** A seat says how it read another's public act of the last turn; the last answer stands. */
export const giveReading = (ask: Ask, act: EntryId, reading: GivenReading): Decision => {
  const { state, person } = ask;
  const own = ownSeat(ask);
  if (own === null) return refuse('no-seat');
  if (own.seat.keeper === 'bot') return refuse('seat-taken-by-bot');
  if (state.ended) return refuse('room-over');
  const seat: ActorId = own.id;
  const known = readableActs(state, seat).find(({ id }) => id === act);
  if (known === undefined) return refuse('unknown-message', 'act');
  return done({
    ...{ type: 'reading.given', seat, turn: known.turn, act, reading, person: person.id },
  });
};

/** A demand has reached those of whom something is asked; its author may know. Said once. */
export const seeDemand = (ask: Ask, id: DemandId): Decision => {
  const { state, person } = ask;
  const own = ownSeat(ask);
  if (own === null) return refuse('no-seat');
  if (state.ended) return refuse('room-over');
  const demand = state.shown.demands.find((one) => one.id === id && one.to === own.id);
  if (demand === undefined) return refuse('unknown-message', 'demand');
  return state.talk.seen.includes(id)
    ? done()
    : done({ type: 'demand.seen', seat: own.id, demand: id, person: person.id });
};
