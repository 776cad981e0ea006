import type { Order, PaperAct } from './acts.ts';
import { engine } from './engine.ts';
import { hashText } from './hash.ts';
import type { ActorId, InjectId } from './ids.ts';
import type { Result } from './refusals.ts';
import type { Scenario } from './scenario.ts';
import type { State } from './state/state.ts';
import type { Ruling } from './rulings/ruling.ts';
import type { Chance, EngineEvent, LiveInject } from './verbs.ts';

/** All that people did in one turn, in the sequence in which it arrived. */
export interface RecordedTurn {
  readonly papers: readonly { readonly seat: ActorId; readonly act: PaperAct }[];
  readonly injects: readonly (InjectId | LiveInject)[];
  readonly rulings: readonly Ruling[];
  readonly orders: Readonly<Record<string, readonly Order[]>>;
}
/** A game as its causes: with the scenario it gives the same history anywhere. */
export interface Recording {
  readonly length: string;
  readonly chance: Chance;
  readonly turns: readonly RecordedTurn[];
}
export interface Replay {
  readonly state: State;
  /** One hash for the opening and one after each turn, of the state and of every view of it. */
  readonly hashes: readonly string[];
}

const hashOf = (state: State): string => {
  const seats = state.scenario.actors.map(({ id }) =>
    engine.view(state, { kind: 'seat', seat: id }),
  );
  const others = (['public', 'control', 'review'] as const).map((kind) =>
    engine.view(state, { kind }),
  );
  return hashText(JSON.stringify([state, seats, others]));
};

/** What the engine refused changes nothing. */
const folded = (state: State, result: Result<EngineEvent>): State =>
  result.ok ? engine.evolve(state, result.value) : state;

const playTurn = (start: State, turn: RecordedTurn, chance: Chance): State => {
  let state = start;
  for (const { seat, act } of turn.papers)
    state = folded(state, engine.negotiate(state, seat, act));
  for (const what of turn.injects) state = folded(state, engine.inject(state, what));
  for (const ruling of turn.rulings) state = folded(state, engine.rule(state, ruling));
  return engine.evolve(state, engine.resolve(state, turn.orders, chance));
};

/** Plays a recorded game again from its scenario: byte for byte the same in every environment. */
export const replay = (scenario: Scenario, recording: Recording): Replay => {
  let state = engine.open(scenario, recording.length);
  const hashes = [hashOf(state)];
  for (const turn of recording.turns) {
    state = playTurn(state, turn, recording.chance);
    hashes.push(hashOf(state));
  }
  return { state, hashes };
};
