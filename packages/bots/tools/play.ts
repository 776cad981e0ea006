import { engine, scenarioSchema } from '@convoy/engine';
import type { ActorId, Order, PaperAct, Scenario, State, View } from '@convoy/engine';
import { readFileSync } from 'node:fs';
import { decideOrders, decidePaper, temperament, temperamentFor } from '../src/index.ts';
import type { BotDeps, BotReason } from '../src/index.ts';

export const PACK = new URL('../../scenarios/packs/cuba-1962/scenario.json', import.meta.url);

export const readScenario = (file: URL): Scenario =>
  scenarioSchema.parse(JSON.parse(readFileSync(file, 'utf8')));

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

/** Times that each seat looks at its paper before it orders. */
const ROUNDS = 2;

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

const negotiate = (before: State, seed: string, watcher: Watcher): State => {
  let state = before;
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round > 0 && state === before) break;
    for (const { id: seat } of state.scenario.actors) {
      const view = viewOf(state, seat);
      const { acts, reasons } = decidePaper(view, depsFor(view, seat, seed));
      for (const act of acts) {
        const result = engine.negotiate(state, seat, act);
        if (!result.ok)
          throw new Error(`${seat} ${JSON.stringify(act)}: ${JSON.stringify(result.refusals)}`);
        watcher.paper?.(state, seat, act, reasons);
        state = engine.evolve(state, result.value);
      }
    }
  }
  return state;
};

const order = (state: State, seed: string, watcher: Watcher): Record<string, readonly Order[]> =>
  Object.fromEntries(
    state.scenario.actors.map(({ id: seat }) => {
      const view = viewOf(state, seat);
      const { orders, reasons } = decideOrders(view, depsFor(view, seat, seed));
      watcher.orders?.(state, seat, orders, reasons);
      return [seat, orders];
    }),
  );

/** Plays a whole crisis with a bot in every seat; throws where a bot's paper is refused. */
export const play = (
  scenario: Scenario,
  length: string,
  seed: string,
  watcher: Watcher = {},
): State => {
  let state = engine.open(scenario, length);
  while (state.outcome === null) {
    state = negotiate(state, seed, watcher);
    const orders = order(state, seed, watcher);
    state = engine.evolve(state, engine.resolve(state, orders, { seed, salt: '' }));
    watcher.resolved?.(state);
  }
  return state;
};
