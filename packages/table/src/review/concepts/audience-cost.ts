import type { Commitment, EntryOf } from '@convoy/engine';
import { changesOf, moveOf } from '../history.ts';
import type { History } from '../history.ts';
import { linesOf, rounded } from './concept.ts';
import type { Detector } from './concept.ts';

/** Points of support below which nobody at home took note. */
const NOTED = 0.5;

interface Paid {
  readonly word: Commitment;
  readonly cost: EntryOf<'change'>;
}

const paidIn = (history: History): readonly Paid[] =>
  changesOf(history, 'support')
    .filter((entry) => entry.rule === 'R-Commitments' && moveOf(entry) <= -NOTED)
    .flatMap((cost): readonly Paid[] => {
      const judged = cost.parents.flatMap((id) => history.find(id) ?? []);
      const word = history.commitments.find((one) =>
        judged.some(
          (line) =>
            line.kind === 'fact' &&
            line.fact.type === 'commitment.status' &&
            line.fact.commitment === one.id,
        ),
      );
      return word === undefined ? [] : [{ word, cost }];
    });

/** A government paid at home for words that it did not keep, those of one turn together. */
export const audienceCost: Detector = (history) => {
  const paid = paidIn(history);
  const keyOf = ({ word, cost }: Paid): string => `${word.by} ${String(cost.turn)}`;
  return [...new Set(paid.map(keyOf))].flatMap((key) => {
    const same = paid.filter((one) => keyOf(one) === key);
    const [first] = same;
    if (first === undefined) return [];
    const lines = same.flatMap(({ word, cost }) => [word.cause, ...cost.parents, cost.id]);
    return [
      {
        concept: 'audience-cost',
        turn: first.cost.turn,
        seats: [...new Set([first.word.by, ...same.map(({ word }) => word.to)])],
        figure: rounded(-same.reduce((sum, { cost }) => sum + moveOf(cost), 0)),
        evidence: linesOf(history, lines),
      } as const,
    ];
  });
};
