import { negotiate, order } from '@convoy/bots/play';
import { engine } from '@convoy/engine';
import type { ActorId, Chance, Order, PaperAct, Scenario, State } from '@convoy/engine';
import { recordOf } from '@convoy/scenarios/history';
import type { PlayedGame, Step } from '../src/index.ts';

/** Puts down what is done to a world, with what comes of it. */
export interface Recorder {
  readonly steps: Step[];
  state: State;
  readonly chance: Chance;
}
export const recorder = (scenario: Scenario, length: string, chance: Chance): Recorder => ({
  ...{ steps: [], state: engine.open(scenario, length), chance },
});

export const paper = (rec: Recorder, seat: ActorId, act: PaperAct): void => {
  const result = engine.negotiate(rec.state, seat, act);
  if (!result.ok) throw new Error(`${seat} ${act.type}: ${JSON.stringify(result.refusals)}`);
  const { turn } = rec.state;
  rec.steps.push({ kind: 'paper', turn, seat, act, outcome: result.value });
  rec.state = engine.evolve(rec.state, result.value);
};

export const resolve = (
  rec: Recorder,
  orders: Readonly<Record<string, readonly Order[]>>,
): void => {
  const { turn } = rec.state;
  const outcome = engine.resolve(rec.state, orders, rec.chance);
  rec.steps.push({ kind: 'resolve', turn, orders, kept: [], outcome });
  rec.state = engine.evolve(rec.state, outcome);
};

export const gameOf = (
  { steps, chance }: Recorder,
  scenario: Scenario,
  length: string,
): PlayedGame => ({
  ...{ scenario, length, chance, steps },
});

/** A whole crisis as bots play it. */
export const byBots = (scenario: Scenario, length: string, chance: Chance): PlayedGame => {
  const rec = recorder(scenario, length, chance);
  while (rec.state.outcome === null) {
    const acts: (readonly [ActorId, PaperAct])[] = [];
    const after = negotiate(rec.state, chance.seed, {
      watcher: {
        paper: (_state, seat, act) => {
          acts.push([seat, act]);
        },
      },
    });
    for (const [seat, act] of acts) paper(rec, seat, act);
    resolve(rec, order(after, chance.seed));
  }
  return gameOf(rec, scenario, length);
};

/** What was done in 1962 or 2022, as the pack's own recorded game has it. */
export const fromHistory = (scenario: Scenario, chance: Chance): PlayedGame => {
  const record = recordOf(scenario);
  if (record === null) throw new Error(`${scenario.id} never took place`);
  const { script } = record;
  const rec = recorder(scenario, script.length, chance);
  for (const turn of script.turns) {
    if (rec.state.outcome !== null) break;
    const orders: Record<string, readonly Order[]> = {};
    for (const deeds of turn) {
      orders[deeds.seat] = [...(orders[deeds.seat] ?? []), ...deeds.orders];
      for (const write of deeds.paper) {
        const act = write(rec.state);
        if (act !== null) paper(rec, deeds.seat, act);
      }
    }
    resolve(rec, orders);
  }
  return gameOf(rec, scenario, script.length);
};
