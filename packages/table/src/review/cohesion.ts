import type { Entry, EntryOf, State } from '@convoy/engine';
import type { CohesionLine } from './types.ts';

const isOf =
  (id: string) =>
  (entry: Entry): entry is EntryOf<'change'> =>
    entry.kind === 'change' &&
    entry.quantity === 'cohesion' &&
    entry.subject === id &&
    entry.rule === 'R-Cohesion';

/** R-Cohesion of each package that binds, turn by turn, with what it was summed from when it last moved. */
export const cohesionOf = (worlds: readonly State[]): readonly CohesionLine[] => {
  const now = worlds.at(-1);
  if (now === undefined) return [];
  return now.packages.flatMap(({ id, boundIn }) => {
    if (boundIn === null) return [];
    let parts: CohesionLine['parts'] = [];
    return worlds.flatMap(({ quantities }, turn): readonly CohesionLine[] => {
      const moved = (now.ledger[turn] ?? []).findLast(isOf(id));
      if (moved !== undefined) parts = moved.terms.map(({ term, value }) => ({ term, value }));
      const value = quantities.cohesion[id];
      return turn < boundIn || value === undefined ? [] : [{ turn, package: id, value, parts }];
    });
  });
};
