import type { ActorId, Order, PaperAct } from '@convoy/engine';
import { engine } from '@convoy/engine';
import type { BotReason, Forecast, RoomEvent } from '../events/events.ts';
import { botFillsIn } from '../state/seating.ts';
import { isLocked } from '../state/state.ts';
import type { TableState } from '../state/state.ts';
import { done, inPlay, ownSeat, refuse } from './context.ts';
import type { Ask, Decision, Seated } from './context.ts';
import { lockByRule } from './rules.ts';
import { staleTurn } from './run.ts';

/** The asker's seat with the pen in hand, or why not. */
export const withPen = (ask: Ask): { readonly seated: Seated } | { readonly refusal: Decision } => {
  const seated = ownSeat(ask);
  if (seated === null) return { refusal: refuse('no-seat') };
  if (seated.seat.keeper === 'bot') return { refusal: refuse('seat-taken-by-bot') };
  if (seated.seat.pen !== ask.person.id) return { refusal: refuse('not-your-pen') };
  return { seated };
};

const judge = (state: TableState, seat: ActorId, orders: readonly Order[]): Decision | null => {
  const { refusals } = engine.check(engine.view(state.world, { kind: 'seat', seat }), orders);
  if (refusals.length === 0) return null;
  const [first] = refusals;
  const place = first?.order ?? null;
  const field =
    place === null ? 'orders' : `orders.${String(place)}${first?.field ? `.${first.field}` : ''}`;
  return refuse('orders-refused', field, {}, refusals);
};

export const lock = (
  ask: Ask,
  turn: number,
  orders: readonly Order[],
  forecast: Forecast | null,
): Decision => {
  const { state } = ask;
  const pen = withPen(ask);
  if ('refusal' in pen) return pen.refusal;
  const stale = staleTurn(state, turn);
  if (stale !== null) return stale;
  if (state.phase !== 'order') return refuse('wrong-phase');
  const { id, seat } = pen.seated;
  if (isLocked(state, seat)) return refuse('already-locked');
  return judge(state, id, orders) ?? lockByRule(ask, pen.seated, turn, orders, forecast);
};

export const unlock = (ask: Ask, turn: number): Decision => {
  const { state } = ask;
  const pen = withPen(ask);
  if ('refusal' in pen) return pen.refusal;
  const stale = staleTurn(state, turn);
  if (stale !== null) return stale;
  if (state.phase !== 'order') return refuse('wrong-phase');
  if (!isLocked(state, pen.seated.seat)) return refuse('not-locked');
  return done({ type: 'orders.unlocked', seat: pen.seated.id, turn });
};

const makePaper = (state: TableState, seat: ActorId, act: PaperAct): Decision => {
  const result = engine.negotiate(state.world, seat, act);
  if (!result.ok) {
    const [first] = result.refusals;
    const field = first?.field ?? null;
    return refuse('paper-refused', field === null ? 'act' : `act.${field}`, {}, result.refusals);
  }
  return done({ type: 'paper.made', seat, act, outcome: result.value });
};

export const paper = (ask: Ask, turn: number, act: PaperAct): Decision => {
  const pen = withPen(ask);
  if ('refusal' in pen) return pen.refusal;
  const stale = staleTurn(ask.state, turn);
  if (stale !== null) return stale;
  if (!inPlay(ask.state)) return refuse('wrong-phase');
  return makePaper(ask.state, pen.seated.id, act);
};

/** A bot may decide again while orders are open, as when paper has changed the case. */
export const botOrders = (
  state: TableState,
  seat: ActorId,
  orders: readonly Order[],
  reasons: readonly BotReason[],
): Decision => {
  const fillsIn = botFillsIn(state.seating, state.turn, seat);
  if (state.seats[seat]?.keeper !== 'bot' && !fillsIn) return refuse('not-allowed');
  if (state.phase !== 'order') return refuse('wrong-phase');
  const { turn } = state;
  const locked: RoomEvent = {
    ...{ type: 'orders.locked', seat, turn, orders, forecast: null, person: null },
  };
  return (
    judge(state, seat, orders) ??
    done({ type: 'bot.reasoned', seat, turn: state.turn, reasons }, locked)
  );
};

export const botPaper = (
  state: TableState,
  seat: ActorId,
  act: PaperAct,
  reasons: readonly BotReason[],
): Decision => {
  if (state.seats[seat]?.keeper !== 'bot') return refuse('not-allowed');
  if (!inPlay(state)) return refuse('wrong-phase');
  const made = makePaper(state, seat, act);
  return made.ok
    ? done({ type: 'bot.reasoned', seat, turn: state.turn, reasons }, ...made.events)
    : made;
};
