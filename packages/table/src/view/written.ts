import type { ActorId, Order, TurnForecast } from '@convoy/engine';
import { fromDraft } from '../commands/missed-orders.ts';
import { fromVote } from '../commands/vote.ts';
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

type From = TurnForecast['counted'][number]['from'];
interface Counted {
  readonly seat: ActorId;
  readonly from: From;
  readonly orders: readonly Order[];
}

/** What would go in for each seat if the turn were resolved now, and how firm that is. */
export const ordersNow = (
  state: TableState,
  around: Pick<Surroundings, 'drafts' | 'present'>,
): readonly Counted[] =>
  seatList(state).map(({ id, seat }): Counted => {
    if (seat.lock?.turn === state.turn)
      return { seat: id, from: 'locked', orders: seat.lock.orders };
    const agreed = fromVote(state, id, around);
    if (agreed !== null) return { seat: id, from: 'draft', orders: agreed.orders };
    const orders = seat.keeper === 'people' ? fromDraft(state, id, around) : [];
    if (orders.length > 0) return { seat: id, from: 'draft', orders };
    const unused = written(state, id, seat, around.drafts).length > 0;
    return { seat: id, from: unused ? 'unused' : 'nothing', orders: [] };
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
