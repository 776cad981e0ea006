import { factsOf } from '../history.ts';
import { linesOf } from './concept.ts';
import type { Detector } from './concept.ts';

/** A letter is as easy to take back as a word; what an institution or a treaty holds is not. */
const LOOSE = 1;

/**
 * A way out was refused that nothing secured: no one would have looked whether it was kept, and no
 * more than a word or a letter held it. Each might have wanted it and could not trust it.
 */
export const commitmentProblem: Detector = (history) =>
  factsOf(history, 'offer.status').flatMap(({ fact, turn, id, parents }) => {
    if (fact.status !== 'refused') return [];
    const offer = history.offers.find((one) => one.id === fact.offer);
    if (offer === undefined) return [];
    const { verification, lock, clauses, to } = offer.terms;
    if (verification !== 'none' || lock > LOOSE || clauses.length === 0) return [];
    return [
      {
        concept: 'commitment-problem',
        turn,
        seats: [to, offer.from],
        figure: lock,
        evidence: linesOf(history, [offer.cause, ...parents, id]),
      },
    ];
  });
