import type { EntryId, EntryOf, Micro, QuantityId, State } from '@convoy/engine';
import { quantityIds } from '@convoy/engine';
import type { FigureSeries } from './types.ts';

type Change = EntryOf<'change'>;
const size = ({ before, after }: Change): number => Math.abs(after - before);

/** The heaviest line of each figure in each turn, by `quantity/subject`. */
const heaviest = (now: State): readonly ReadonlyMap<string, EntryId>[] =>
  now.ledger.map((row) => {
    const found = new Map<string, Change>();
    for (const entry of row) {
      if (entry.kind !== 'change') continue;
      const key = `${entry.quantity}/${entry.subject}`;
      const before = found.get(key);
      if (before === undefined || size(entry) > size(before)) found.set(key, entry);
    }
    return new Map([...found].map(([key, { id }]) => [key, id]));
  });

const movedMost = (
  values: readonly (Micro | null)[],
  entryIn: (turn: number) => EntryId | undefined,
): FigureSeries['moved'] => {
  let most: FigureSeries['moved'] = null;
  values.forEach((value, turn) => {
    const before = values[turn - 1];
    if (value === null || before === undefined || before === null) return;
    const by = value - before;
    if (by === 0 || Math.abs(by) <= Math.abs(most?.by ?? 0)) return;
    const entry = entryIn(turn);
    if (entry !== undefined) most = { turn, by, entry };
  });
  return most;
};

/** Every figure of every bearer after each turn. */
export const figuresOf = (worlds: readonly State[]): readonly FigureSeries[] => {
  const now = worlds.at(-1);
  if (now === undefined) return [];
  const causes = heaviest(now);
  const of = (quantity: QuantityId): readonly FigureSeries[] =>
    Object.keys(now.quantities[quantity]).map((subject) => {
      const values = worlds.map(({ quantities }) => quantities[quantity][subject] ?? null);
      const moved = movedMost(values, (turn) => causes[turn]?.get(`${quantity}/${subject}`));
      return { quantity, subject, values, moved };
    });
  return quantityIds.flatMap(of);
};
