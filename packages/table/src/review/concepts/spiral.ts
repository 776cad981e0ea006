import { pairEnds, pairId } from '@convoy/engine';
import type { EntryOf, PairId } from '@convoy/engine';
import { actsOf } from '../history.ts';
import type { History } from '../history.ts';
import type { Sighting } from '../types.ts';
import { linesOf, rounded } from './concept.ts';
import type { Detector } from './concept.ts';

/** Hostile from here on: a step that the other feels. */
const HOSTILE = 3;
/** So many turns running, both pushing and the heat rising, points in all. */
const RUNNING = 2;
const RISE = 5;

interface Push {
  readonly act: EntryOf<'act'>;
  readonly pair: PairId;
}

const pushesIn = (history: History): readonly Push[] =>
  actsOf(history).flatMap((act): readonly Push[] => {
    const { target, rung } = history.aim(act);
    return target === null || rung < HOSTILE ? [] : [{ act, pair: pairId(act.seat, target) }];
  });

/** The last turn of a rise that begins with this one. */
const riseFrom = (history: History, pair: PairId, first: number): number => {
  const heat = (turn: number): number => history.value('tension', pair, turn) ?? 0;
  let last = first - 1;
  while (last < history.last && heat(last + 1) > heat(last)) last += 1;
  return last;
};

const between = (history: History, pair: PairId, pushes: readonly Push[]): Sighting | null => {
  const [a, b] = pairEnds(pair);
  for (let first = 1; first <= history.last; first += 1) {
    const last = riseFrom(history, pair, first);
    const heat = (turn: number): number => history.value('tension', pair, turn) ?? 0;
    const rise = heat(last) - heat(first - 1);
    if (last - first + 1 < RUNNING || rise < RISE) continue;
    const acts = pushes
      .filter((push) => push.pair === pair)
      .map(({ act }) => act)
      .filter(({ turn }) => turn >= first && turn <= last);
    const both = [a, b].every((side) => acts.some(({ seat }) => seat === side));
    if (!both || new Set(acts.map(({ turn }) => turn)).size < RUNNING) continue;
    const evidence = linesOf(
      history,
      acts.map(({ id }) => id),
    );
    return { concept: 'spiral', turn: last, seats: [a, b], figure: rounded(rise), evidence };
  }
  return null;
};

/** Each answered the other’s last step with one of its own, and the heat between them went up and up. */
export const spiral: Detector = (history) => {
  const pushes = pushesIn(history);
  return [...new Set(pushes.map(({ pair }) => pair))]
    .toSorted()
    .flatMap((pair) => between(history, pair, pushes) ?? []);
};
