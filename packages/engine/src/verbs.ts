import type { Order, PaperAct } from './acts.ts';
import type { Chance } from './chance/chance.ts';
import type { ActorId, EntryId, InjectId } from './ids.ts';
import type { Entry } from './ledger/entry.ts';
import type { Result } from './refusals.ts';
import type { Ruling } from './rulings/ruling.ts';
import type { Scenario } from './scenario.ts';
import type { State } from './state/state.ts';
import type { Explanation, Verdict, View, Viewer } from './view/types.ts';

export type { Chance } from './chance/chance.ts';

/** What the engine says happened to the world. Stored as it is; folding it rebuilds the state. */
export interface EngineEvent {
  readonly type: 'negotiated' | 'injected' | 'ruled' | 'resolved' | 'closed';
  readonly turn: number;
  readonly entries: readonly Entry[];
}

export interface LiveInject {
  readonly text: string;
  readonly audience: 'all' | readonly ActorId[];
}

/** The engine's ten verbs. Every one is pure; none throws on any input of its types. */
export interface Engine {
  /** The world before turn 1. Throws only on a length that the scenario lacks. */
  readonly open: (scenario: Scenario, length: string) => State;
  /** Judges a seat's set of orders from its own view alone; runs in the browser too. */
  readonly check: (view: View, orders: readonly Order[]) => Verdict;
  readonly negotiate: (state: State, seat: ActorId, act: PaperAct) => Result<EngineEvent>;
  readonly inject: (state: State, what: InjectId | LiveInject) => Result<EngineEvent>;
  readonly rule: (state: State, ruling: Ruling) => Result<EngineEvent>;
  /** Ends the crisis where it stands: whoever runs the room has closed it. */
  readonly close: (state: State) => Result<EngineEvent>;
  /** Resolves a turn. Orders that fail the check are dropped as outcomes, never thrown. */
  readonly resolve: (
    state: State,
    orders: Readonly<Record<string, readonly Order[]>>,
    chance: Chance,
  ) => EngineEvent;
  readonly evolve: (state: State, event: EngineEvent) => State;
  readonly view: (state: State, viewer: Viewer) => View;
  readonly explain: (state: State, entry: EntryId, viewer: Viewer) => Explanation;
}
