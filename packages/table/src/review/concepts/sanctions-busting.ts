import { flowId, fromMicro } from '@convoy/engine';
import { actsOf, changesOf } from '../history.ts';
import { linesOf, rounded } from './concept.ts';
import type { Detector } from './concept.ts';

/** Hundredths of what was cut that came in by other ways: below this nobody speaks of busting. */
const NOTED = 5;

/** A third party sold or carried what others had cut off, and it came in by that way. */
export const sanctionsBusting: Detector = (history) =>
  actsOf(history)
    .filter(({ order }) => order.instrument === 'backfill')
    .flatMap((act) => {
      const { target } = history.aim(act);
      const sector = act.order.params['sector'];
      if (target === null || typeof sector !== 'string') return [];
      const flow = flowId(target, sector);
      const grown = changesOf(history, 'leak').filter(
        (entry) => entry.subject === flow && entry.turn >= act.turn && entry.after > entry.before,
      );
      const last = grown.at(-1);
      if (last === undefined || fromMicro(last.after) * 100 < NOTED) return [];
      const highest = grown.reduce((most, entry) => Math.max(most, entry.after), 0);
      return [
        {
          concept: 'sanctions-busting',
          turn: act.turn,
          seats: [act.seat, target],
          figure: rounded(fromMicro(highest) * 100),
          evidence: linesOf(history, [act.id, grown[0]?.id, last.id]),
        } as const,
      ];
    })
    .filter(
      ({ seats }, at, all) => all.findIndex((one) => one.seats.join() === seats.join()) === at,
    );
