import { engine } from '@convoy/engine';
import type { Chance, EngineEvent, Fact, Order, Scenario, State } from '@convoy/engine';
import type { Script } from './script.ts';

export interface Played {
  readonly state: State;
  /** Each turn's resolution, in order. */
  readonly resolutions: readonly EngineEvent[];
  /** Orders and papers of the script that the rules turned down, with turn, seat and reason. */
  readonly refused: readonly string[];
}

const droppedIn = (event: EngineEvent): readonly string[] =>
  event.entries.flatMap((entry) =>
    entry.kind === 'fact' && entry.fact.type === 'order.dropped'
      ? [
          `${entry.turn} ${entry.fact.seat} ${entry.fact.instrument} ${entry.fact.code} ${entry.fact.field ?? ''}`,
        ]
      : [],
  );

/** Plays a script to its end, or to the crisis's own if that comes first. */
export const play = (scenario: Scenario, script: Script, chance: Chance): Played => {
  let state = engine.open(scenario, script.length);
  const resolutions: EngineEvent[] = [];
  const refused: string[] = [];
  for (const turn of script.turns) {
    if (state.outcome !== null) break;
    const orders: Record<string, readonly Order[]> = {};
    for (const deeds of turn) {
      orders[deeds.seat] = [...(orders[deeds.seat] ?? []), ...deeds.orders];
      for (const write of deeds.paper) {
        const act = write(state);
        const result = act === null ? null : engine.negotiate(state, deeds.seat, act);
        if (result === null) refused.push(`${state.turn} ${deeds.seat} nothing to answer`);
        else if (result.ok) state = engine.evolve(state, result.value);
        else refused.push(`${state.turn} ${deeds.seat} ${JSON.stringify(result.refusals)}`);
      }
    }
    const event = engine.resolve(state, orders, chance);
    resolutions.push(event);
    refused.push(...droppedIn(event));
    state = engine.evolve(state, event);
  }
  return { state, resolutions, refused };
};

/** Every consequence on the ledger. */
export const factsOf = (state: State): readonly Fact[] =>
  state.ledger.flatMap((row) =>
    row.flatMap((entry) => (entry.kind === 'fact' ? [entry.fact] : [])),
  );
