import type { Order, View } from '@convoy/engine';
import { isSanction } from './cuts.ts';
import type { Situation } from './situation.ts';

type Params = Order['params'];
/** Turns for which a term is set. */
const TERM = 3;

/** One's own sanctions that no package holds: those without a term, and those whose day has come. */
const terms = ({ seat, turn, view }: Situation): readonly Params[] => {
  const until = Math.min(turn + TERM, view.clock.turns);
  return seat.measures
    .filter(
      (measure) =>
        isSanction(measure) &&
        measure.params['package'] === undefined &&
        (measure.until === turn || measure.params['sunset'] === undefined) &&
        measure.until !== until &&
        until > turn,
    )
    .map(({ id }) => ({ measure: id, until }));
};

/** Those whom this seat has under sanctions. */
const sanctioned = ({ seat }: Situation): readonly string[] => [
  ...new Set(seat.measures.filter(isSanction).flatMap(({ target }) => target ?? [])),
];
const has = (view: View, instrument: string, target: string | null, level?: number): boolean =>
  (view.seat?.measures ?? []).some(
    (measure) =>
      measure.instrument === instrument &&
      measure.target === target &&
      (level === undefined || measure.level >= level),
  );

/** Settings of what is ordered about sanctions that stand; null for every other instrument. */
export const regimeSettings = (
  situation: Situation,
  instrument: string,
): readonly Params[] | null => {
  const { view } = situation;
  switch (instrument) {
    case 'sunset':
      return terms(situation);
    case 'snapback':
      return sanctioned(situation)
        .filter((target) => !has(view, instrument, target))
        .map((target) => ({ target }));
    case 'monitoring-body':
      return sanctioned(situation).flatMap((target) =>
        [1, 2]
          .filter((level) => !has(view, instrument, target, level))
          .map((level) => ({ target, level })),
      );
    case 'compensation-fund':
      return has(view, instrument, null) ? [] : [1, 3].map((size) => ({ size }));
    default:
      return null;
  }
};
