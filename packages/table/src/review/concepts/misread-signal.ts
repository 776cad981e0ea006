import type { Detector } from './concept.ts';
import { linesOf } from './concept.ts';

/** An act was read otherwise than its sender said that it meant it, by people of the seat it was aimed at or looking on. */
export const misreadSignal: Detector = (history) =>
  history.gaps.flatMap(({ turn, act, by, meant, read }) => {
    if (meant === null) return [];
    const wrong = read.filter(({ reading }) => reading !== meant && reading !== 'unclear');
    if (wrong.length === 0) return [];
    return [
      {
        concept: 'misread-signal',
        turn,
        seats: [by, ...wrong.map(({ seat }) => seat)],
        figure: null,
        evidence: linesOf(history, [act]),
      },
    ];
  });
