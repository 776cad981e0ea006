import type { Order } from '@convoy/engine';
import { engine } from '@convoy/engine';
import type { RoomEvent, TablePhase } from '../events/events.ts';
import { evolve } from '../state/evolve.ts';
import { isLocked, keptSeats, seatList } from '../state/state.ts';
import type { TableState } from '../state/state.ts';
import { withoutKept } from '../state/inject-desk.ts';
import type { Context } from './context.ts';
import { awaited, fromDraft, missedNow } from './missed-orders.ts';
import { fromVote } from './vote.ts';

const timed = ['brief', 'negotiate', 'order'] as const;
type Timed = (typeof timed)[number];
const after: Readonly<Record<Timed, readonly Timed[]>> = {
  brief: ['negotiate', 'order'],
  negotiate: ['order'],
  order: [],
};

/** The first of these phases that is not skipped, entered now. Phases of 0 seconds are skipped. */
const enterFirst = (
  state: TableState,
  candidates: readonly Timed[],
  turn: number,
  now: number,
): readonly RoomEvent[] => {
  const { schedule } = state.opened.options;
  const phase: TablePhase = candidates.find((name) => schedule[name] !== 0) ?? 'order';
  const seconds = schedule[phase];
  return [
    { type: 'phase.entered', phase, turn, endsAt: seconds === null ? null : now + seconds * 1000 },
  ];
};

export const beginTurn = (state: TableState, turn: number, now: number): readonly RoomEvent[] =>
  enterFirst(state, timed, turn, now);

/** After publication: the next turn's first phase, or the review where the crisis is over. */
const moveOn = (
  state: TableState,
  over: boolean,
  turn: number,
  now: number,
): readonly RoomEvent[] =>
  over
    ? [
        { type: 'phase.entered', phase: 'review', turn, endsAt: null },
        { type: 'room.ended', why: 'played-out', outcome: null },
      ]
    : beginTurn(state, turn + 1, now);

/**
 * Resolves the running turn: locked orders, else the seat's last valid draft, else nothing. With
 * somebody in control it stays unpublished; else it is published at once.
 */
export const resolveTurn = (state: TableState, context: Context): readonly RoomEvent[] => {
  const sent = seatList(state).flatMap(({ id, seat }): readonly RoomEvent[] => {
    if (isLocked(state, seat) || seat.keeper !== 'people') return [];
    const agreed = fromVote(state, id, context);
    if (agreed !== null) return [agreed];
    const orders = fromDraft(state, id, context);
    return orders.length === 0
      ? []
      : [
          {
            ...{ type: 'orders.locked', seat: id, turn: state.turn, orders },
            ...{ forecast: null, person: null },
          },
        ];
  });
  const orders: Record<string, readonly Order[]> = {};
  for (const { id, seat } of seatList(state))
    if (seat.lock?.turn === state.turn) orders[id] = seat.lock.orders;
  for (const event of sent) if (event.type === 'orders.locked') orders[event.seat] = event.orders;
  const { seed, salt, options } = state.opened;
  const outcome = engine.resolve(withoutKept(state), orders, { seed, salt });
  const resolved: readonly RoomEvent[] = [
    ...sent,
    { type: 'turn.resolved', turn: state.turn, outcome },
  ];
  if (options.controlled)
    return [
      ...resolved,
      { type: 'phase.entered', phase: 'resolved', turn: state.turn, endsAt: null },
    ];
  const over = engine.evolve(state.world, outcome).outcome !== null;
  return [
    ...resolved,
    { type: 'turn.published', turn: state.turn },
    ...moveOn(state, over, state.turn, context.now),
  ];
};

/** Everything as it was before the start, with other dice, and the first turn for good. */
export const endPractice = (state: TableState, now: number): readonly RoomEvent[] => {
  const ended: RoomEvent = { type: 'practice.ended', salt: `${state.opened.salt}/played` };
  if (state.phase === 'lobby') return [ended];
  return [ended, ...beginTurn(evolve(state, { at: now, person: null, event: ended }), 1, now)];
};

/** A practice turn is shown and talked over; asked once more, play begins. */
export const publishTurn = (state: TableState, now: number): readonly RoomEvent[] => {
  const published: RoomEvent = { type: 'turn.published', turn: state.turn };
  if (state.practice === 'on')
    return state.published === state.turn ? endPractice(state, now) : [published];
  return [published, ...moveOn(state, state.world.outcome !== null, state.turn, now)];
};

/**
 * Ends the order phase. By the clock alone the turn stands for seats that are waited for. Where a
 * bot fills in, the turn resolves once it has decided.
 */
export const closeOrders = (
  state: TableState,
  context: Context,
  by: 'clock' | 'hand',
): readonly RoomEvent[] => {
  const seats = by === 'clock' ? awaited(state, context) : [];
  if (seats.length > 0)
    return state.seating.awaits === null ? [{ type: 'turn.awaits', turn: state.turn, seats }] : [];
  const missed = missedNow(state, context);
  const toBots = missed.some((event) => event.type === 'orders.missed' && event.used === 'bot');
  return toBots ? missed : [...missed, ...resolveTurn(state, context)];
};

/** Whatever comes after the running phase; nothing from the lobby or the review. */
export const nextPhase = (
  state: TableState,
  context: Context,
  by: 'clock' | 'hand',
): readonly RoomEvent[] => {
  switch (state.phase) {
    case 'brief':
    case 'negotiate':
      return enterFirst(state, after[state.phase], state.turn, context.now);
    case 'order':
      return closeOrders(state, context, by);
    case 'resolved':
      return publishTurn(state, context.now);
    case 'lobby':
    case 'review':
      return [];
  }
};

/** Bots that fill in for seats which missed this turn, and have all decided. */
const allFilledIn = ({ seating, turn, seats }: TableState): boolean => {
  const filled = seating.missed.filter((one) => one.turn === turn && one.used === 'bot');
  return filled.length > 0 && filled.every(({ seat }) => seats[seat]?.lock?.turn === turn);
};

/**
 * What follows by itself once events are in: the turn resolves when the last seat has locked, when
 * those it stood for have, or when the bots have decided that fill in.
 */
export const followUps = (state: TableState, context: Context): readonly RoomEvent[] => {
  if (state.phase !== 'order') return [];
  if (allFilledIn(state)) return resolveTurn(state, context);
  if (state.clock.paused) return [];
  if (state.seating.awaits !== null) return closeOrders(state, context, 'clock');
  if (state.opened.options.advance !== 'all-locked') return [];
  const kept = keptSeats(state);
  return kept.length > 0 && kept.every((seat) => isLocked(state, seat))
    ? closeOrders(state, context, 'hand')
    : [];
};
