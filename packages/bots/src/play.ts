import { engine } from '@convoy/engine';
import type { ActorId, Order, PaperAct, Scenario, State, View } from '@convoy/engine';
import type { BotDeps, BotReason, OrderDecision, PaperDecision } from './bot.ts';
import { decideOrders } from './choose-orders.ts';
import { decidePaper } from './negotiate.ts';
import { temperament, temperamentFor } from './temperaments.ts';
import type { TemperamentId } from './temperaments.ts';

/** How a seat is played: the standard bot, or something to compare it with. */
export interface Policy {
  readonly paper: (view: View, deps: BotDeps) => PaperDecision;
  readonly orders: (view: View, deps: BotDeps) => OrderDecision;
}

export const standard: Policy = { paper: decidePaper, orders: decideOrders };

/** What a game hands to whoever watches: nothing of it goes back to the bots. */
export interface Watcher {
  readonly paper?: (
    state: State,
    seat: ActorId,
    act: PaperAct,
    reasons: readonly BotReason[],
  ) => void;
  readonly orders?: (
    state: State,
    seat: ActorId,
    orders: readonly Order[],
    reasons: readonly BotReason[],
  ) => void;
  readonly resolved?: (state: State) => void;
}

/** What a game is played with beside its seed; every part may be left out. */
export interface Setup {
  readonly watcher?: Watcher;
  /** Seats that are played otherwise than by the standard bot. */
  readonly policies?: Readonly<Record<string, Policy>>;
  /** Temperaments by seat; else what the seat's place in the crisis suggests. */
  readonly temperaments?: Readonly<Record<string, TemperamentId>>;
  /** Turns in which nobody acts. */
  readonly silent?: readonly number[];
}

/** Times that each seat looks at its paper before it orders. */
const ROUNDS = 3;

/** Views of one state are built once: a seat that saw nothing new sees the same view. */
const views = new WeakMap<State, Map<ActorId, View>>();
const viewOf = (state: State, seat: ActorId): View => {
  const known = views.get(state) ?? new Map<ActorId, View>();
  views.set(state, known);
  const view = known.get(seat) ?? engine.view(state, { kind: 'seat', seat });
  known.set(seat, view);
  return view;
};

const depsFor = (view: View, seat: ActorId, seed: string, setup: Setup): BotDeps => ({
  temperament: temperament(setup.temperaments?.[seat] ?? temperamentFor(view)),
  chance: { seed: `${seed}/${seat}`, salt: '' },
});

const policyOf = (setup: Setup, seat: ActorId): Policy => setup.policies?.[seat] ?? standard;

/**
 * The paper of one turn: every seat in turn, until nobody has anything to add. Throws where a
 * standard bot's paper is refused: that is a bug of the bot. Another policy's is passed over.
 */
export const negotiate = (before: State, seed: string, setup: Setup = {}): State => {
  let state = before;
  // Who had nothing to say to what it saw has nothing to say while it sees the same.
  const silent = new Map<ActorId, State>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = state;
    for (const { id: seat } of state.scenario.actors) {
      if (silent.get(seat) === state) continue;
      const view = viewOf(state, seat);
      const policy = policyOf(setup, seat);
      const { acts, reasons } = policy.paper(view, depsFor(view, seat, seed, setup));
      if (acts.length === 0) silent.set(seat, state);
      for (const act of acts) {
        const result = engine.negotiate(state, seat, act);
        if (!result.ok && policy !== standard) continue;
        if (!result.ok)
          throw new Error(`${seat} ${JSON.stringify(act)}: ${JSON.stringify(result.refusals)}`);
        setup.watcher?.paper?.(state, seat, act, reasons);
        state = engine.evolve(state, result.value);
      }
    }
    if (state === begun) break;
  }
  return state;
};

/** The orders of one turn by seat, each from its seat's own view. */
export const order = (
  state: State,
  seed: string,
  setup: Setup = {},
): Readonly<Record<string, readonly Order[]>> =>
  Object.fromEntries(
    state.scenario.actors.map(({ id: seat }) => {
      const view = viewOf(state, seat);
      const policy = policyOf(setup, seat);
      const { orders, reasons } = policy.orders(view, depsFor(view, seat, seed, setup));
      setup.watcher?.orders?.(state, seat, orders, reasons);
      return [seat, orders];
    }),
  );

/** Plays one turn: paper, orders, resolution. */
export const playTurn = (before: State, seed: string, setup: Setup = {}): State => {
  const silent = setup.silent?.includes(before.turn) ?? false;
  const state = silent ? before : negotiate(before, seed, setup);
  const orders = silent ? {} : order(state, seed, setup);
  return engine.evolve(state, engine.resolve(state, orders, { seed, salt: '' }));
};

/** Plays a whole crisis. Throws on a length that the scenario lacks. */
export const play = (
  scenario: Scenario,
  length: string,
  seed: string,
  setup: Setup = {},
): State => {
  let state = engine.open(scenario, length);
  while (state.outcome === null) {
    state = playTurn(state, seed, setup);
    setup.watcher?.resolved?.(state);
  }
  return state;
};
