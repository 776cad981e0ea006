import type { State } from '@convoy/engine';
import type { ReviewSeries } from './types.ts';

/** In which turns each thing that a forecast speaks of came about, by the forecast’s own meaning of it. */
export const happenedIn = (worlds: readonly State[]): ReviewSeries['happened'] => {
  const now = worlds.at(-1);
  const turnsWith = (is: (entry: State['ledger'][number][number]) => boolean): readonly number[] =>
    (now?.ledger ?? []).flatMap((row, turn) => (row.some(is) ? [turn] : []));
  const brink = turnsWith((entry) => entry.kind === 'fact' && entry.fact.type === 'brink.entered');
  const stood = worlds.flatMap((world, turn) => (world.brink.since === null ? [] : [turn]));
  return {
    brink: [...new Set([...brink, ...stood])].toSorted((a, b) => a - b),
    clash: turnsWith(
      (entry) =>
        entry.kind === 'fact' &&
        (entry.fact.type === 'strike' ||
          (entry.fact.type === 'incident' && entry.fact.severity !== 'near-miss')),
    ),
    war: turnsWith((entry) => entry.kind === 'fact' && entry.fact.type === 'war.began'),
    bargain: turnsWith((entry) => entry.kind === 'fact' && entry.fact.type === 'agreement.bound'),
  };
};
