import { engine } from '@convoy/engine';
import type { State } from '@convoy/engine';
import type { Cut } from '../view/surroundings.ts';
import type { BranchLine } from './types.ts';

/** R-Bite by branch as each government itself saw it after every turn; branches that nobody ever cut are left out. */
export const branchesOf = (
  worlds: readonly State[],
  cut: Cut = engine.view,
): readonly BranchLine[] => {
  const all = worlds.flatMap((state, turn) =>
    state.scenario.actors
      .filter(({ institution }) => !institution)
      .flatMap(({ id }) =>
        (cut(state, { kind: 'seat', seat: id }).seat?.economy.sectors ?? []).map(
          ({ sector, bite, leak }): BranchLine => ({ turn, actor: id, sector, bite, leak }),
        ),
      ),
  );
  const touched = new Set(
    all.filter(({ bite, leak }) => bite > 0 || leak > 0).map((one) => `${one.actor}#${one.sector}`),
  );
  return all.filter(({ actor, sector }) => touched.has(`${actor}#${sector}`));
};
