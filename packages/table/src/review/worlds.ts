import type { State } from '@convoy/engine';
import type { Moment } from '../state/moments.ts';
import type { TableState } from '../state/state.ts';

/** The world as each turn left it: the opening first, then after every turn, the present last. */
export const worldsOf = (
  now: Pick<TableState, 'world'>,
  moments: readonly Moment[],
): readonly State[] => {
  const openings = moments
    .filter(({ at, turn }) => at === 'opening' && turn <= now.world.turn)
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ state }) => state.world);
  return [...openings, now.world];
};
