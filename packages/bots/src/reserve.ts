import { menuOf, weightOf } from '@convoy/engine';
import { measuresAgainst } from './leverage.ts';
import { otherOf } from './situation.ts';
import type { Situation } from './situation.ts';

/** Points of influence that the next turn is sure to bring (R-Influence). */
const INCOME = 4;

/** What is put aside this turn, and the weight from which an act may draw on it. */
export interface Reserve {
  readonly points: number;
  readonly from: number;
}
const NONE: Reserve = { points: 0, from: 0 };

/**
 * Points to keep for a threat that falls due next turn and that nothing standing keeps yet: who
 * spends them now will have to eat its words (R-Commitments).
 */
export const reserveOf = (situation: Situation): Reserve => {
  const { me, turn, view } = situation;
  const due = view.paper.commitments.find(
    ({ kind, status, by, due: at }) =>
      kind === 'threat' && status === 'open' && by === me && at === turn + 1,
  );
  const target = otherOf(situation, due?.to ?? null);
  if (due === undefined || target === null) return NONE;
  if (measuresAgainst(situation, target).some(({ rung }) => rung >= due.rung)) return NONE;
  const costs = menuOf(view.orders)
    .filter(({ rung, family }) => rung[1] >= due.rung && family === 'security')
    .map(({ cost }) => cost);
  if (costs.length === 0) return NONE;
  return { points: Math.max(0, Math.min(...costs) - INCOME), from: weightOf(due.rung) };
};
