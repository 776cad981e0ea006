import { applyEntries } from './effects/apply.ts';
import type { State } from './state/state.ts';
import type { EngineEvent } from './verbs.ts';

/** Folds what happened into the world. The same entries give the same world, always; rules are not run. */
export const evolve = (state: State, event: EngineEvent): State =>
  applyEntries(state, event.entries);
