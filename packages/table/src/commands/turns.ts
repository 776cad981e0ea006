import type { Order } from '@convoy/engine';
import { engine } from '@convoy/engine';
import type { RoomEvent, TablePhase } from '../events/events.ts';
import { isLocked, keptSeats, seatList } from '../state/state.ts';
import type { TableState } from '../state/state.ts';
import { withoutKept } from '../state/inject-desk.ts';
import type { Context } from './context.ts';
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

/** What a seat that has not locked sends: its last draft, where that would have been accepted. */
const fromDraft = (
  state: TableState,
  seat: TableState['opened']['scenario']['actors'][number]['id'],
  context: Context,
): readonly Order[] => {
  const draft = context.drafts[seat];
  if (draft === undefined || draft.turn !== state.turn || draft.orders.length === 0) return [];
  const verdict = engine.check(engine.view(state.world, { kind: 'seat', seat }), draft.orders);
  return verdict.refusals.length === 0 ? draft.orders : [];
};

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

export const publishTurn = (state: TableState, now: number): readonly RoomEvent[] => [
  { type: 'turn.published', turn: state.turn },
  ...moveOn(state, state.world.outcome !== null, state.turn, now),
];

/** Whatever comes after the running phase; nothing from the lobby or the review. */
export const nextPhase = (state: TableState, context: Context): readonly RoomEvent[] => {
  switch (state.phase) {
    case 'brief':
    case 'negotiate':
      return enterFirst(state, after[state.phase], state.turn, context.now);
    case 'order':
      return resolveTurn(state, context);
    case 'resolved':
      return publishTurn(state, context.now);
    case 'lobby':
    case 'review':
      return [];
  }
};

/** What follows by itself once events are in: the turn resolves when the last seat has locked. */
export const followUps = (state: TableState, context: Context): readonly RoomEvent[] => {
  if (state.phase !== 'order' || state.opened.options.advance !== 'all-locked') return [];
  if (state.clock.paused) return [];
  const kept = keptSeats(state);
  return kept.length > 0 && kept.every((seat) => isLocked(state, seat))
    ? resolveTurn(state, context)
    : [];
};
