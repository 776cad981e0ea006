import type { PhaseId } from '../ledger/entry.ts';
import type { PhaseContext, PlacedOrder } from './context.ts';
import type { Recorder } from './recorder.ts';

/** The window through which one phase sees the world and records what it does. */
export const contextOf = (
  recorder: Recorder,
  phase: PhaseId,
  orders: readonly PlacedOrder[],
): PhaseContext => ({
  phase,
  state: recorder.state(),
  orders,
  change: (effect) => recorder.change(phase, effect),
  fact: (effect) => recorder.fact(phase, effect),
  draw: (request) => recorder.draw(phase, request),
  mint: recorder.mint,
});
