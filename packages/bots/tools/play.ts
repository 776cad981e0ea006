import { engine } from '@convoy/engine';
import type { ActorId, Order, PaperAct, Scenario, State, View } from '@convoy/engine';
import { decideOrders, decidePaper, temperament, temperamentFor } from '../src/index.ts';
import type { BotDeps, BotReason, OrderDecision, PaperDecision } from '../src/index.ts';
import { bundled } from './packs.ts';

/** A scenario by its id and level; throws where there is none. */
export const scenarioOf = (id: string, level: Scenario['level']): Scenario => {
  const found = bundled().find((scenario) => scenario.id === id && scenario.level === level);
  if (found === undefined) throw new Error(`no ${id} at level ${level}`);
  return found;
};

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

/** What a game is played with beside its seed: a policy by seat, and turns in which nobody acts. */
export interface Setup {
  readonly watcher?: Watcher;
  readonly policies?: Readonly<Record<string, Policy>>;
  readonly silent?: readonly number[];
}

/** Times that each seat looks at its paper before it orders. */
const ROUNDS = 3;

const depsFor = (view: View, seat: ActorId, seed: string): BotDeps => ({
  temperament: temperament(temperamentFor(view)),
  chance: { seed: `${seed}/${seat}`, salt: '' },
});

/** Views of one state are built once: a seat that saw nothing new sees the same view. */
const views = new WeakMap<State, Map<ActorId, View>>();
const viewOf = (state: State, seat: ActorId): View => {
  const known = views.get(state) ?? new Map<ActorId, View>();
  views.set(state, known);
  const view = known.get(seat) ?? engine.view(state, { kind: 'seat', seat });
  known.set(seat, view);
  return view;
};

const policyOf = (setup: Setup, seat: ActorId): Policy => setup.policies?.[seat] ?? standard;

const negotiate = (before: State, seed: string, setup: Setup): State => {
  let state = before;
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = state;
    for (const { id: seat } of state.scenario.actors) {
      const view = viewOf(state, seat);
      const policy = policyOf(setup, seat);
      const { acts, reasons } = policy.paper(view, depsFor(view, seat, seed));
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

const order = (state: State, seed: string, setup: Setup): Record<string, readonly Order[]> =>
  Object.fromEntries(
    state.scenario.actors.map(({ id: seat }) => {
      const view = viewOf(state, seat);
      const { orders, reasons } = policyOf(setup, seat).orders(view, depsFor(view, seat, seed));
      setup.watcher?.orders?.(state, seat, orders, reasons);
      return [seat, orders];
    }),
  );

/** Plays a whole crisis; throws where a standard bot's paper is refused. */
export const play = (
  scenario: Scenario,
  length: string,
  seed: string,
  setup: Setup = {},
): State => {
  let state = engine.open(scenario, length);
  while (state.outcome === null) {
    const silent = setup.silent?.includes(state.turn) ?? false;
    if (!silent) state = negotiate(state, seed, setup);
    const orders = silent ? {} : order(state, seed, setup);
    state = engine.evolve(state, engine.resolve(state, orders, { seed, salt: '' }));
    setup.watcher?.resolved?.(state);
  }
  return state;
};
