import type { ActorId } from '@convoy/engine';
import { engine } from '@convoy/engine';
import type { RoomEvent } from '../events/events.ts';
import { doorOf } from '../state/seating.ts';
import { mayRun, seatList } from '../state/state.ts';
import type { TableState } from '../state/state.ts';
import { done, inPlay, refuse } from './context.ts';
import type { Ask, Context, Decision, Input } from './context.ts';
import { atDeadline } from './missed.ts';
import { beginTurn, closeOrders, endPractice, nextPhase, publishTurn } from './turns.ts';

/** A closed seat stays unplayed, but for the two leads: without them there is no crisis. */
const needsSomebody = ({ opened, seating }: TableState, id: ActorId): boolean => {
  const { coercer, target } = opened.scenario.dispute;
  return doorOf(seating, id).door !== 'closed' || id === coercer || id === target;
};

export const startRoom = ({ state, person, context }: Ask): Decision => {
  if (!mayRun(person)) return refuse('not-allowed');
  if (state.phase !== 'lobby') return refuse('already-started');
  const bots = seatList(state)
    .filter(({ id, seat }) => seat.keeper === 'open' && needsSomebody(state, id))
    .map(({ id }): RoomEvent => ({ type: 'seat.given-to-bot', seat: id }));
  return done(...bots, ...beginTurn(state, 1, context.now));
};

/** Refusals that every command naming a turn shares. */
export const staleTurn = (state: TableState, turn: number): Decision | null => {
  if (state.ended || state.phase === 'review') return refuse('room-over');
  if (state.phase === 'lobby') return refuse('not-started');
  return turn === state.turn ? null : refuse('wrong-turn', 'turn', { turn: state.turn });
};

export const advance = ({ state, person, context }: Ask, turn: number): Decision => {
  if (!mayRun(person)) return refuse('not-allowed');
  return staleTurn(state, turn) ?? done(...nextPhase(state, context, 'hand'));
};

export const resolveNow = ({ state, person, context }: Ask, turn: number): Decision => {
  if (person.role !== 'control') return refuse('not-allowed');
  const stale = staleTurn(state, turn);
  if (stale !== null) return stale;
  return state.phase === 'resolved'
    ? refuse('wrong-phase')
    : done(...closeOrders(state, context, 'hand'));
};

export const publish = ({ state, person, context }: Ask, turn: number): Decision => {
  if (person.role !== 'control') return refuse('not-allowed');
  const stale = staleTurn(state, turn);
  if (stale !== null) return stale;
  return state.phase === 'resolved'
    ? done(...publishTurn(state, context.now))
    : refuse('wrong-phase');
};

const running = ({ state, person }: Ask): Decision | null => {
  if (!mayRun(person)) return refuse('not-allowed');
  if (state.ended) return refuse('room-over');
  return state.phase === 'lobby' ? refuse('not-started') : null;
};

export const pause = (ask: Ask): Decision => {
  const { clock } = ask.state;
  const wrong = running(ask);
  if (wrong !== null) return wrong;
  if (clock.paused) return refuse('already-paused');
  const leftMs = clock.endsAt === null ? null : Math.max(0, clock.endsAt - ask.context.now);
  return done({ type: 'clock.paused', leftMs });
};

export const resume = (ask: Ask): Decision => {
  const { clock } = ask.state;
  const wrong = running(ask);
  if (wrong !== null) return wrong;
  if (!clock.paused) return refuse('not-paused');
  const endsAt = clock.leftMs === null ? null : ask.context.now + clock.leftMs;
  return done({ type: 'clock.resumed', endsAt });
};

/** Adds time to the running phase; a paused clock keeps standing with more left. */
export const extend = (ask: Ask, seconds: number): Decision => {
  const { clock } = ask.state;
  const wrong = running(ask);
  if (wrong !== null) return wrong;
  const more = seconds * 1000;
  if (clock.paused && clock.leftMs !== null)
    return done({ type: 'clock.paused', leftMs: clock.leftMs + more });
  const from = ask.state.seating.awaits === null ? clock.endsAt : ask.context.now;
  if (from === null) return refuse('no-clock');
  const endsAt = Math.max(from, ask.context.now) + more;
  return done({ type: 'clock.extended', endsAt, why: 'asked' });
};

export const setAdvice = ({ state, person }: Ask, on: boolean): Decision => {
  if (person.role !== 'control') return refuse('not-allowed');
  if (state.ended) return refuse('room-over');
  return state.advice === on ? done() : done({ type: 'advice.switched', on });
};

export const setForecasts = ({ state, person }: Ask, on: boolean): Decision => {
  if (person.role !== 'control') return refuse('not-allowed');
  if (state.ended) return refuse('room-over');
  return state.forecasts === on ? done() : done({ type: 'forecast.switched', on });
};

/** Keeps a forecast with the turn it was made in; one that comes too late for it is let go. */
export const keepForecast = (
  state: TableState,
  { forecast, orders }: Extract<Input, { readonly by: 'forecaster' }>,
): Decision => {
  const { seat, turn } = forecast;
  if (!inPlay(state) || turn !== state.turn) return done();
  return done({ type: 'forecast.made', seat, turn, orders, forecast });
};

/** On record as every act of control is, with what it was told. */
export const keepTurnForecast = (
  state: TableState,
  { person, forecast }: Extract<Input, { readonly by: 'turn-forecaster' }>,
): Decision =>
  inPlay(state) && forecast.turn === state.turn
    ? done({ type: 'turn.foreseen', person, forecast })
    : done();

/** Before the start: without it. Later: what was played is wiped, and play begins. */
export const stopPractice = ({ state, person, context }: Ask): Decision => {
  if (!mayRun(person)) return refuse('not-allowed');
  if (state.ended) return refuse('room-over');
  return state.practice === 'on' ? done(...endPractice(state, context.now)) : refuse('wrong-phase');
};

export const endRoom = ({ state, person, context }: Ask): Decision => {
  if (!mayRun(person)) return refuse('not-allowed');
  if (state.ended) return refuse('room-over');
  const practised = state.practice === 'on' && state.phase !== 'lobby';
  const judged = practised || state.phase === 'lobby' ? null : engine.close(state.world);
  return done(
    ...(practised ? endPractice(state, context.now).slice(0, 1) : []),
    {
      ...{ type: 'phase.entered', phase: 'review', endsAt: null },
      turn: practised ? 0 : state.turn,
    },
    { type: 'room.ended', why: 'closed', outcome: judged?.ok === true ? judged.value : null },
  );
};

/** Moves on where the deadline has come and the room's rule lets the clock decide. */
export const deadline = (state: TableState, context: Context): Decision => {
  const { endsAt, paused } = state.clock;
  const due = endsAt !== null && !paused && context.now >= endsAt;
  return due && state.opened.options.advance !== 'control'
    ? done(...atDeadline(state, context))
    : done();
};

/** Gives back the time that people lost while no server was there to take their orders. */
export const outage = (state: TableState, ms: number): Decision => {
  const { endsAt, paused } = state.clock;
  if (endsAt === null || paused || state.ended) return done();
  return done({ type: 'clock.extended', endsAt: endsAt + ms, why: 'outage' });
};
