import { pairId } from '../ids.ts';
import type { State } from '../state/state.ts';
import { valueAtStart } from './row.ts';
import type { OutcomeSection } from './types.ts';

/** How hot the hottest pair was after each turn, rebuilt backwards from the ledger. */
const pathOf = (state: State): OutcomeSection['path'] => {
  const path: OutcomeSection['path'][number][] = [];
  const now = new Map(
    state.scenario.pairs.map(({ a, b }) => {
      const id = pairId(a, b);
      return [id, state.quantities.tension[id] ?? 0];
    }),
  );
  for (let turn = state.turn; turn >= 0; turn -= 1) {
    const rung = state.publicRungs[turn] ?? state.publicRungs.at(-1) ?? 0;
    path.unshift({ turn, rung, tension: Math.max(0, ...now.values()) });
    for (const [id, value] of now) now.set(id, valueAtStart(state, turn, 'tension', id, value));
  }
  return path;
};

/** How the crisis ended; null until it has. Nothing of it is hidden any more by then. */
export const outcomeOf = (state: State): OutcomeSection | null =>
  state.outcome === null ? null : { outcome: state.outcome, path: pathOf(state) };
