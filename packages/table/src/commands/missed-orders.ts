import type { ActorId, Order } from '@convoy/engine';
import { engine } from '@convoy/engine';
import type { MissUse, RoomEvent } from '../events/events.ts';
import { missRuleOf } from '../state/seating.ts';
import { isLocked, seatList } from '../state/state.ts';
import type { TableState } from '../state/state.ts';
import type { Context } from './context.ts';
import { fromVote } from './vote.ts';

/** The last draft of a seat that has not locked, where its rule lets it count and it would have been accepted. */
export const fromDraft = (
  state: TableState,
  seat: ActorId,
  context: Pick<Context, 'drafts'>,
): readonly Order[] => {
  const rule = missRuleOf(state.seating, seat);
  if (rule !== 'draft' && rule !== 'wait') return [];
  const draft = context.drafts[seat];
  if (draft === undefined || draft.turn !== state.turn || draft.orders.length === 0) return [];
  const verdict = engine.check(engine.view(state.world, { kind: 'seat', seat }), draft.orders);
  return verdict.refusals.length === 0 ? draft.orders : [];
};

const useOf = (state: TableState, seat: ActorId, context: Context): MissUse => {
  const rule = missRuleOf(state.seating, seat);
  if (rule === 'bot' || rule === 'excused') return rule;
  return fromDraft(state, seat, context).length > 0 ? 'draft' : 'nothing';
};

/** Seats of people from which nothing has come: neither a lock nor a vote that is met. */
const silent = (state: TableState, context: Context): readonly ActorId[] =>
  seatList(state).flatMap(({ id, seat }) =>
    seat.keeper !== 'people' || isLocked(state, seat) || fromVote(state, id, context) !== null
      ? []
      : [id],
  );

/** Seats that the clock waits for. */
export const awaited = (state: TableState, context: Context): readonly ActorId[] =>
  silent(state, context).filter((seat) => missRuleOf(state.seating, seat) === 'wait');

/** What is used for each seat that has missed the deadline, once in a turn. */
export const missedNow = (state: TableState, context: Context): readonly RoomEvent[] =>
  silent(state, context)
    .filter((seat) => !state.seating.missed.some((m) => m.turn === state.turn && m.seat === seat))
    .map((seat) => ({
      ...{ type: 'orders.missed', seat, turn: state.turn },
      used: useOf(state, seat, context),
    }));
