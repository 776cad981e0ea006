import type { ActorId, Order } from '@convoy/engine';
import { engine } from '@convoy/engine';
import type { RoomEvent } from '../events/events.ts';
import type { TableState } from '../state/state.ts';
import { standingPut, tallyOf, teamIn } from '../state/team.ts';
import type { Put } from '../state/team.ts';
import type { Context } from './context.ts';

type Locked = Extract<RoomEvent, { readonly type: 'orders.locked' }>;

export const stands = (state: TableState, seat: ActorId, orders: readonly Order[]): boolean =>
  engine.check(engine.view(state.world, { kind: 'seat', seat }), orders).refusals.length === 0;

export const met = (
  state: TableState,
  seat: ActorId,
  votes: Put['votes'],
  context: Pick<Context, 'present'>,
): boolean =>
  tallyOf(teamIn(state.teams, seat).rule, votes, state.seats[seat]?.people ?? [], context.present)
    .met;

export const lockOf = (
  seat: ActorId,
  { turn, orders, forecast, person }: Pick<Put, 'turn' | 'orders' | 'forecast' | 'person'>,
): Locked => ({
  ...{ type: 'orders.locked', seat, turn, orders, forecast, person },
});

/** At the deadline: what was put to the seat, where its rule is met by those who are here. */
export const fromVote = (
  state: TableState,
  seat: ActorId,
  context: Pick<Context, 'present'>,
): Locked | null => {
  const put = standingPut(teamIn(state.teams, seat), state.turn);
  if (put === null || !met(state, seat, put.votes, context)) return null;
  return stands(state, seat, put.orders) ? lockOf(seat, put) : null;
};
