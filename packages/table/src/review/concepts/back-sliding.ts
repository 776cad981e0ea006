import { factsOf } from '../history.ts';
import type { History } from '../history.ts';
import type { Sighting } from '../types.ts';
import { firstOfEach, linesOf } from './concept.ts';
import type { Detector } from './concept.ts';

/** A member was found to do less than it signed. */
const fellShort = (history: History): readonly Sighting[] =>
  factsOf(history, 'package.fell-short').map(({ fact, turn, id, parents }) => {
    const pack = history.packages.find((one) => one.id === fact.package);
    return {
      concept: 'back-sliding',
      turn,
      seats: [fact.seat, ...(pack === undefined ? [] : [pack.sponsor])],
      figure: null,
      evidence: linesOf(history, [...parents, id]),
    };
  });

/** The members became fewer. */
const left = (history: History): readonly Sighting[] =>
  history.packages.flatMap((pack) => {
    let before: readonly string[] = [];
    return factsOf(history, 'package.members')
      .filter(({ fact }) => fact.package === pack.id)
      .flatMap(({ fact, turn, id }): readonly Sighting[] => {
        const gone = pack.terms.asked.filter(
          (seat) => before.includes(seat) && !fact.members.includes(seat),
        );
        before = fact.members;
        if (gone.length === 0) return [];
        const said = factsOf(history, 'package.leaving')
          .filter((entry) => entry.fact.package === pack.id && gone.includes(entry.fact.seat))
          .map((entry) => entry.id);
        return [
          {
            concept: 'back-sliding',
            turn,
            seats: [...gone, pack.sponsor],
            figure: fact.members.length,
            evidence: linesOf(history, [...said, id]),
          },
        ];
      });
  });

/** Members of a joint package did less than they signed, or left it. */
export const backSliding: Detector = (history) =>
  firstOfEach([...fellShort(history), ...left(history)]);
