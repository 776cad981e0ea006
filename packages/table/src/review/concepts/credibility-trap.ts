import { factsOf } from '../history.ts';
import { linesOf } from './concept.ts';
import type { Detector } from './concept.ts';

/** From this rung on keeping a threat takes force, and no longer only a cut or a word. */
const BY_FORCE = 6;

/**
 * A public threat with a deadline caught its author: it lapsed and cost its name, or had to be kept
 * by force. Told once for each threat, with what keeping or breaking it came to.
 */
export const credibilityTrap: Detector = (history) =>
  factsOf(history, 'commitment.status').flatMap((judged) => {
    const { fact, turn, id } = judged;
    const word = history.commitments.find((one) => one.id === fact.commitment);
    if (word?.kind !== 'threat' || word.due === null) return [];
    const broken = fact.status === 'broken';
    const forced = fact.status === 'kept' && word.rung >= BY_FORCE;
    if (!broken && !forced) return [];
    const cost = history.entries.find(
      (entry) =>
        entry.kind === 'change' && entry.quantity === 'reputation' && entry.parents.includes(id),
    );
    const evidence = linesOf(history, [word.cause, ...judged.parents, id, cost?.id]);
    return [
      {
        concept: 'credibility-trap',
        turn,
        seats: [word.by, word.to],
        // Above nothing: the rung of what had to be done; nothing where the word was let go.
        figure: broken ? null : word.rung,
        evidence,
      },
    ];
  });
