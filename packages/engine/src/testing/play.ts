import type { Order, PaperAct } from '../acts.ts';
import { engine } from '../engine.ts';
import { actorId } from '../ids.ts';
import type { ActorId } from '../ids.ts';
import type { State } from '../state/state.ts';
import type { Chance, EngineEvent } from '../verbs.ts';
import { deepFreeze } from './freeze.ts';
import { strait } from './scenario.ts';

export const NOR = actorId('NOR');
export const ALD = actorId('ALD');
export const KES = actorId('KES');
export const LIG = actorId('LIG');
export const seats: readonly ActorId[] = [NOR, ALD, KES, LIG];

export const fixedChance: Chance = { seed: 'a fixed seed', salt: '' };

/** The test crisis before its first turn, frozen through and through. */
export const opened = (): State => deepFreeze(engine.open(strait, 'short'));

export const order = (instrument: string, params: Order['params']): Order => ({
  ...{ instrument, params, rationale: '', meant: null },
});

/** Folds an event; input and output are frozen. */
export const after = (state: State, event: EngineEvent): State =>
  deepFreeze(engine.evolve(state, deepFreeze(event)));

/** Resolves a turn with these orders and folds it. */
export const resolved = (
  state: State,
  orders: Readonly<Record<string, readonly Order[]>> = {},
  chance: Chance = fixedChance,
): State => after(state, engine.resolve(state, deepFreeze(orders), chance));

/** Files paper that the engine must accept; throws with the refusals where it does not. */
export const filed = (state: State, seat: ActorId, act: PaperAct): State => {
  const result = engine.negotiate(state, seat, deepFreeze(act));
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return after(state, result.value);
};
