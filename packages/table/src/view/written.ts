import type { ActorId, Order } from '@convoy/engine';
import { seatList } from '../state/state.ts';
import type { Seat, TableState } from '../state/state.ts';
import type { PersonId } from '../ids.ts';
import { hasSight } from './eyes.ts';
import type { Surroundings } from './surroundings.ts';

type Drafts = Surroundings['drafts'];

/** What a seat has locked for this turn, or else what it has saved of it. */
export const written = (
  state: TableState,
  id: ActorId,
  seat: Seat,
  drafts: Drafts,
): readonly Order[] => {
  if (seat.lock?.turn === state.turn) return seat.lock.orders;
  const draft = drafts[id];
  return draft?.turn === state.turn ? draft.orders : [];
};

/** Every seat's orders as they stand, and how firm they are. */
export const ordersNow = (state: TableState, drafts: Drafts) =>
  seatList(state).map(({ id, seat }) => {
    const orders = written(state, id, seat, drafts);
    const locked = seat.lock?.turn === state.turn;
    const from = locked ? 'locked' : orders.length > 0 ? 'draft' : 'nothing';
    return { seat: id, orders, from } as const;
  });

/** A person in control whose duty shows them the true world and all orders. */
export const seesOrders = (state: TableState, id: PersonId): boolean => {
  const person = state.people[id];
  return (
    person?.role === 'control' &&
    hasSight(state, person, 'orders') &&
    hasSight(state, person, 'world')
  );
};
