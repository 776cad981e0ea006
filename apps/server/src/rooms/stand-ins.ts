import type { ActorId } from '@convoy/engine';
import type { BotReason, Cut, Input, PaperKind, RoomEvent, TableState } from '@convoy/table';
import { botFillsIn, paperKind, seatList } from '@convoy/table';
import { onPaper } from './paper-calls.ts';
import type { Calls } from './paper-calls.ts';
import type { Bots } from '../ports.ts';
import { botSeed } from '../secrets.ts';

/**
 * Acts a bot may write in one turn, by what they are about: enough to answer everybody, too few to
 * haggle for ever.
 */
const paperLimits: Readonly<Record<PaperKind, number>> = {
  offer: 6,
  package: 6,
  consent: 4,
  ballot: 4,
  word: 4,
};

/** Which bots have something to decide after these events. */
export const calls = (state: TableState, events: readonly RoomEvent[]): Calls => {
  const bots = seatList(state)
    .filter(({ id, seat }) => seat.keeper === 'bot' || botFillsIn(state.seating, state.turn, id))
    .map(({ id }) => id);
  const paper = new Set<ActorId>();
  const orders = new Set<ActorId>();
  for (const event of events) {
    if (event.type === 'phase.entered') {
      if (event.phase === 'brief' || event.phase === 'negotiate' || event.phase === 'order')
        for (const bot of bots) paper.add(bot);
      if (event.phase === 'order') for (const bot of bots) orders.add(bot);
    } else if (event.type === 'seat.given-to-bot') {
      paper.add(event.seat);
      orders.add(event.seat);
    } else if (event.type === 'paper.made') {
      const asked = onPaper(event, state);
      for (const seat of asked.paper) paper.add(seat);
      for (const seat of asked.orders) orders.add(seat);
    } else if (event.type === 'orders.missed') {
      if (event.used === 'bot') orders.add(event.seat);
    } else if (event.type === 'world.injected') {
      for (const bot of bots) orders.add(bot);
    }
  }
  const mine = (set: ReadonlySet<ActorId>): readonly ActorId[] =>
    bots.filter((bot) => set.has(bot));
  return { paper: mine(paper), orders: mine(orders) };
};

const chanceOf = (state: TableState, seat: ActorId) => ({
  seed: botSeed(state.opened.seed, seat),
  salt: state.opened.salt,
});

/**
 * What one bot would write next, the best first; only the first that is taken counts, since every
 * act changes the paper and the bot is then asked again.
 */
export const botPaper = (
  state: TableState,
  seat: ActorId,
  bots: Bots,
  cut: Cut,
): readonly Input[] => {
  const written = state.seats[seat]?.papers;
  if (written === undefined) return [];
  const { acts, reasons } = bots.paper(
    cut(state.world, { kind: 'seat', seat }),
    chanceOf(state, seat),
  );
  return acts
    .filter(({ type }) => written[paperKind(type)] < paperLimits[paperKind(type)])
    .map((act) => ({ by: 'bot', seat, act: { type: 'paper', act, reasons } }));
};

export const botOrders = (state: TableState, seat: ActorId, bots: Bots, cut: Cut): Input => {
  const { orders, reasons } = bots.orders(
    cut(state.world, { kind: 'seat', seat }),
    chanceOf(state, seat),
  );
  return { by: 'bot', seat, act: { type: 'orders', orders, reasons } };
};

/** A set without orders, for a bot whose own set was refused; the refusal stands as its reason. */
export const noOrders = (seat: ActorId, code: string): Input => {
  const reason: BotReason = { code, instrument: null, about: null, gain: 0, detail: {} };
  return { by: 'bot', seat, act: { type: 'orders', orders: [], reasons: [reason] } };
};
