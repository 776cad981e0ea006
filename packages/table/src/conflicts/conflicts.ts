import type { ActorId, State, Verdict } from '@convoy/engine';
import { placedIn } from './placed.ts';
import type { OrderSets } from './placed.ts';
import { ownConflicts } from './types.ts';
import type { OrderConflict } from './types.ts';
import { withOthers } from './with-others.ts';
import { withPaper } from './with-paper.ts';

/** What the check told a seat of its own set, order by order. */
export const ownNotes = (
  seat: ActorId,
  notes: Verdict['notes'],
  at: number,
): readonly OrderConflict[] =>
  notes.flatMap(({ order, code, detail }) => {
    const known = ownConflicts.find((one) => one === code);
    if (order !== at || known === undefined) return [];
    const other = detail['other'];
    return [
      { code: known, detail, other: typeof other === 'number' ? { seat, order: other } : null },
    ];
  });

/** A finder of what speaks against each order, with the true world and every seat's set before it. */
export const conflictsIn = (state: State, sets: OrderSets) => {
  const all = placedIn(state, sets);
  return (seat: ActorId, at: number): readonly OrderConflict[] => {
    const one = all.find((placed) => placed.seat === seat && placed.at === at);
    return one === undefined ? [] : [...withPaper(state, one), ...withOthers(state, one, all)];
  };
};
