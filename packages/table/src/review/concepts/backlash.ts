import { actorId, fromMicro } from '@convoy/engine';
import { changesOf, moveOf, originOf } from '../history.ts';
import { firstOfEach, linesOf, rounded } from './concept.ts';
import type { Detector } from './concept.ts';

/** Points of rally from which the flag is felt. */
const NOTED = 1;

/** The one pressed drew its public together against those who pressed it: the blow raised its support. */
export const backlash: Detector = (history) =>
  firstOfEach(
    changesOf(history, 'rally')
      .filter((entry) => moveOf(entry) >= NOTED)
      .flatMap((entry) => {
        const origin = originOf(history, entry);
        if (origin.kind !== 'act' && origin.kind !== 'paper') return [];
        // One’s own speech is no answer to a blow.
        if (origin.seat === entry.subject) return [];
        const support = history.entries.find(
          (other) =>
            other.kind === 'change' &&
            other.quantity === 'support' &&
            other.subject === entry.subject &&
            other.turn === entry.turn &&
            other.after > other.before &&
            other.parents.some((id) => entry.parents.includes(id)),
        );
        return [
          {
            concept: 'backlash',
            turn: entry.turn,
            seats: [actorId(entry.subject), origin.seat],
            figure: rounded(fromMicro(entry.after) - fromMicro(entry.before)),
            evidence: linesOf(history, [origin.id, entry.id, support?.id]),
          } as const,
        ];
      }),
  );
