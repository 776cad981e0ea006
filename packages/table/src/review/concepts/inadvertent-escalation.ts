import { pairEnds } from '@convoy/engine';
import { changesOf, factsOf, moveOf } from '../history.ts';
import { linesOf, rounded } from './concept.ts';
import type { Detector } from './concept.ts';

/**
 * Shots that nobody had ordered fell between two forces, or a near miss took them to the brink, and
 * the heat between them rose by it.
 */
export const inadvertentEscalation: Detector = (history) =>
  factsOf(history, 'incident').flatMap(({ id, turn, parents, fact }) => {
    // What an event of the scenario brings is nobody’s accident; a draw is.
    const drawn = parents.some((parent) => history.find(parent)?.kind === 'draw');
    if (!drawn) return [];
    const heat = changesOf(history, 'tension').filter(
      (entry) => entry.turn === turn && entry.subject === fact.pair && entry.parents.includes(id),
    );
    const rose = heat.reduce((sum, entry) => sum + moveOf(entry), 0);
    const brink = factsOf(history, 'brink.entered').find(
      (entry) => entry.turn === turn && entry.fact.pair === fact.pair,
    );
    const shots = fact.severity !== 'near-miss';
    if (rose <= 0 || (!shots && brink === undefined)) return [];
    return [
      {
        concept: 'inadvertent-escalation',
        turn,
        seats: pairEnds(fact.pair),
        figure: rounded(rose),
        evidence: linesOf(history, [...parents, id, ...heat.map((entry) => entry.id), brink?.id]),
      },
    ];
  });
