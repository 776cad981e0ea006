import type { ActorId } from '@convoy/engine';
import { inPlay } from '../commands/context.ts';
import type { Person, TableState } from '../state/state.ts';
import { isLocked } from '../state/state.ts';
import type { LockSection, OrderState } from './types.ts';
import type { Surroundings } from './surroundings.ts';

/** Saved, locked, locked with nothing, and nothing to do are different states with different words. */
export const orderState = (state: TableState, id: ActorId, around: Surroundings): OrderState => {
  const seat = state.seats[id];
  if (seat === undefined || seat.keeper === 'open') return 'nothing-to-order';
  if (seat.lock !== null && isLocked(state, seat))
    return seat.lock.orders.length === 0 ? 'locked-empty' : 'locked';
  if (!inPlay(state)) return 'nothing-to-order';
  const draft = around.drafts[id];
  return draft !== undefined && draft.turn === state.turn && draft.orders.length > 0
    ? 'draft'
    : 'none';
};

/** The viewer's own seat's lock, or null for people without a seat. */
export const lockSection = (
  state: TableState,
  viewer: Person,
  around: Surroundings,
): LockSection | null => {
  if (viewer.seat === null) return null;
  const lock = state.seats[viewer.seat]?.lock ?? null;
  const standing = lock?.turn === state.turn ? lock : null;
  const person = standing?.person ?? null;
  return {
    turn: state.turn,
    state: orderState(state, viewer.seat, around),
    orders: standing?.orders ?? [],
    forecast: standing?.forecast ?? null,
    lockedBy: person === null ? null : (around.callSigns[person] ?? ''),
    lockedAt: standing?.at ?? null,
  };
};
