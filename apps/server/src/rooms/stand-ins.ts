import type { ActorId } from '@convoy/engine';
import type { BotReason, Cut, Input, RoomEvent, TableState } from '@convoy/table';
import { seatList } from '@convoy/table';
import type { Bots } from '../ports.ts';
import { botSeed } from '../secrets.ts';

/** Paper acts a bot may make in one turn: enough to answer everybody, too few to haggle for ever. */
const paperLimit = 6;

interface Calls {
  /** Bots that look at the paper now, and those that (also) decide their orders. */
  readonly paper: readonly ActorId[];
  readonly orders: readonly ActorId[];
}

const parties = (
  event: Extract<RoomEvent, { type: 'paper.made' }>,
  state: TableState,
): readonly ActorId[] => {
  const { act } = event;
  switch (act.type) {
    case 'offer.make':
      return [event.seat, act.terms.to];
    case 'offer.withdraw':
    case 'offer.accept':
    case 'offer.refuse': {
      const offer = state.world.offers.find((candidate) => candidate.id === act.offer);
      return offer === undefined ? [event.seat] : [offer.from, offer.terms.to];
    }
    case 'package.propose':
    case 'package.revise':
      return [event.seat, ...act.terms.asked];
    case 'package.answer':
    case 'package.send':
    case 'package.withdraw':
    case 'package.leave': {
      const known = state.world.packages.find((candidate) => candidate.id === act.package);
      return known === undefined ? [event.seat] : [known.sponsor, ...known.terms.asked];
    }
    case 'consent.ask': {
      const asset = state.world.scenario.assets.find(({ id }) => id === act.asset);
      return asset === undefined ? [event.seat] : [event.seat, asset.owner];
    }
    case 'consent.answer':
    case 'consent.pay':
    case 'consent.leak': {
      const consent = state.world.consents.find((candidate) => candidate.id === act.consent);
      return consent === undefined ? [event.seat] : [consent.by, consent.owner];
    }
    case 'ballot.cast':
      return [event.seat];
  }
};

/** Which bots have something to decide after these events. */
export const calls = (state: TableState, events: readonly RoomEvent[]): Calls => {
  const bots = seatList(state)
    .filter(({ seat }) => seat.keeper === 'bot')
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
      for (const party of parties(event, state)) {
        if (party !== event.seat) paper.add(party);
        orders.add(party);
      }
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

/** The next paper act of one bot, or null. Asked again after each, since every answer changes the paper. */
export const botPaper = (state: TableState, seat: ActorId, bots: Bots, cut: Cut): Input | null => {
  if ((state.seats[seat]?.papers ?? paperLimit) >= paperLimit) return null;
  const { acts, reasons } = bots.paper(
    cut(state.world, { kind: 'seat', seat }),
    chanceOf(state, seat),
  );
  const [act] = acts;
  return act === undefined ? null : { by: 'bot', seat, act: { type: 'paper', act, reasons } };
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
