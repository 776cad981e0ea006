import type { ActorId, Order } from '@convoy/engine';
import type { Forecast, RoomEvent, SeatRule, VoteAnswer } from '../events/events.ts';
import { isLocked, seatList } from '../state/state.ts';
import type { TableState } from '../state/state.ts';
import { isDeputy } from '../state/seating.ts';
import { sameOrders, standingPut, teamIn } from '../state/team.ts';
import type { Put } from '../state/team.ts';
import { done, ownSeat, refuse } from './context.ts';
import type { Ask, Context, Decision, Seated } from './context.ts';
import { staleTurn } from './run.ts';
import { lockOf, met, stands } from './vote.ts';

/** Locks by the pen alone; under another rule puts the orders to the vote, and locks once it is met. */
export const lockByRule = (
  { state, person, context }: Ask,
  { id }: Seated,
  turn: number,
  orders: readonly Order[],
  forecast: Forecast | null,
): Decision => {
  const team = teamIn(state.teams, id);
  const wish = { turn, orders, forecast, person: person.id };
  const votes: Put['votes'] = [{ person: person.id, answer: 'yes', reason: '' }];
  if (team.rule === 'pen' || isDeputy(state.seating, person.id)) return done(lockOf(id, wish));
  const before = standingPut(team, turn);
  if (before !== null && before.forecast === forecast && sameOrders(before.orders, orders))
    return met(state, id, before.votes, context)
      ? done(lockOf(id, { ...before, person: person.id }))
      : refuse('awaits-votes');
  const put: RoomEvent = { type: 'orders.put', seat: id, n: team.puts.length + 1, ...wish };
  return met(state, id, votes, context) ? done(put, lockOf(id, wish)) : done(put);
};

/** Yes or no to the orders that stand; a second answer replaces the first. The last one needed locks. */
export const vote = (
  ask: Ask,
  turn: number,
  number: number,
  answer: VoteAnswer,
  reason: string,
): Decision => {
  const { state, person, context } = ask;
  const own = ownSeat(ask);
  if (own === null) return refuse('no-seat');
  if (own.seat.keeper === 'bot') return refuse('seat-taken-by-bot');
  const stale = staleTurn(state, turn);
  if (stale !== null) return stale;
  if (state.phase !== 'order') return refuse('wrong-phase');
  if (isLocked(state, own.seat)) return refuse('already-locked');
  const put = standingPut(teamIn(state.teams, own.id), turn);
  if (put === null || put.n !== number) return refuse('not-put', 'put');
  const voted: RoomEvent = {
    ...{ type: 'orders.voted', seat: own.id, turn, put: number, person: person.id, answer, reason },
  };
  const votes = [
    ...put.votes.filter((one) => one.person !== person.id),
    { person: person.id, answer, reason },
  ];
  if (!met(state, own.id, votes, context)) return done(voted);
  return stands(state, own.id, put.orders)
    ? done(voted, lockOf(own.id, put))
    : done(voted, { type: 'orders.withdrawn', seat: own.id, turn, put: number, why: 'refused' });
};

/** Changed orders void what was said to the old ones. */
export const draftChanged = (state: TableState, seat: ActorId, context: Context): Decision => {
  const { turn } = state;
  const put = standingPut(teamIn(state.teams, seat), turn);
  const draft = context.drafts[seat];
  const holder = state.seats[seat];
  if (put === null || holder === undefined || isLocked(state, holder)) return done();
  if (draft === undefined || draft.turn !== turn || sameOrders(draft.orders, put.orders))
    return done();
  return done({ type: 'orders.withdrawn', seat, turn, put: put.n, why: 'changed' });
};

/** Whoever runs the room for any seat, control at any time; the pen for its own, before a first lock. */
export const setRule = (ask: Ask, wished: ActorId | null, rule: SeatRule): Decision => {
  const { state, person } = ask;
  if (state.ended) return refuse('room-over');
  const runs = person.role === 'control' || (person.role === 'host' && state.phase === 'lobby');
  const set = (seat: ActorId): RoomEvent => ({ type: 'rule.set', seat, person: person.id, rule });
  const fresh = (seat: ActorId): boolean => teamIn(state.teams, seat).rule !== rule;
  if (runs) {
    const all = seatList(state).map(({ id }) => id);
    if (wished !== null && !all.includes(wished))
      return refuse('unknown-seat', 'seat', { seat: wished });
    return done(...all.filter((id) => (wished === null || id === wished) && fresh(id)).map(set));
  }
  const own = ownSeat(ask);
  if (own === null) return refuse('no-seat');
  if (wished !== own.id) return refuse('not-allowed', 'seat');
  if (own.seat.pen !== person.id) return refuse('not-your-pen');
  if (teamIn(state.teams, own.id).hasLocked) return refuse('rule-fixed');
  return fresh(own.id) ? done(set(own.id)) : done();
};
