import { phaseIds } from '../ledger/entry.ts';
import type { PhaseId } from '../ledger/entry.ts';
import type { State } from '../state/state.ts';
import type { Chance, EngineEvent } from '../verbs.ts';
import { contextOf } from './context-of.ts';
import type { Phase } from './context.ts';
import { openNextTurn } from './opening.ts';
import { placeOrders } from './place-orders.ts';
import type { OrderSets } from './place-orders.ts';
import { createRecorder } from './recorder.ts';

/**
 * Resolves a turn: orders are placed, the phases run in the order of `phaseIds`, each reading the
 * world as the one before left it, and the next turn opens. A crisis that is over resolves to nothing.
 */
export const createResolve =
  (phases: Readonly<Record<PhaseId, Phase>>) =>
  (state: State, sets: OrderSets, chance: Chance): EngineEvent => {
    const { turn } = state;
    if (state.outcome !== null) return { type: 'resolved', turn, entries: [] };
    const recorder = createRecorder(state, chance);
    const orders = placeOrders(recorder, sets);
    for (const id of phaseIds) {
      phases[id](contextOf(recorder, id, orders));
      recorder.settle();
    }
    const over = recorder.state().outcome !== null;
    const entries = over ? recorder.entries() : openNextTurn(recorder, chance);
    return { type: 'resolved', turn, entries };
  };
