import { actorId } from '@convoy/engine';
import { changesOf, factsOf, moveOf } from '../history.ts';
import type { History } from '../history.ts';
import type { Sighting } from '../types.ts';
import { linesOf, rounded } from './concept.ts';
import type { Detector } from './concept.ts';

/** A guarantee failed when it was called in. */
const leftAlone = (history: History): readonly Sighting[] =>
  factsOf(history, 'commitment.status').flatMap(({ fact, turn, id, parents }) => {
    const pledge = history.commitments.find((one) => one.id === fact.commitment);
    if (pledge?.kind !== 'guarantee' || fact.status !== 'broken') return [];
    const lost = changesOf(history, 'trust').find((entry) => entry.parents.includes(id));
    return [
      {
        concept: 'abandonment',
        turn,
        seats: [pledge.to, pledge.by],
        figure: lost === undefined ? null : rounded(-moveOf(lost)),
        evidence: linesOf(history, [pledge.cause, ...parents, id, lost?.id]),
      },
    ];
  });

/** Somebody learned that another bargained over its head. */
const bargainedAway = (history: History): readonly Sighting[] =>
  changesOf(history, 'trust')
    .filter(
      (entry) =>
        entry.rule === 'R-Off-ramp' && entry.terms.some(({ term }) => term === 'not-asked'),
    )
    .map((entry) => {
      const [holder = '', of = ''] = entry.subject.split('>');
      return {
        concept: 'abandonment',
        turn: entry.turn,
        seats: [actorId(holder), actorId(of)],
        figure: rounded(-moveOf(entry)),
        evidence: linesOf(history, [...entry.parents, entry.id]),
      } as const;
    });

/** An ally had to fear being left alone: its protector failed it, or settled over its head. */
export const abandonment: Detector = (history) => [
  ...leftAlone(history),
  ...bargainedAway(history),
];
