import type { Offer } from '@convoy/engine';
import { factsOf } from '../history.ts';
import type { History } from '../history.ts';
import { linesOf, rounded } from './concept.ts';
import type { Detector } from './concept.ts';

/** Public rung from which a way out closes with every step (R-Off-ramp counts from here). */
const CLOSING = 6;

/** The turn in which it was too late: shots, the brink, or a ladder on which ways out close. */
const turnedIn = (history: History): { readonly turn: number; readonly entry: string } | null => {
  const marks = [
    ...factsOf(history, 'strike'),
    ...factsOf(history, 'incident').filter(({ fact }) => fact.severity === 'casualties'),
    ...factsOf(history, 'brink.entered'),
    ...factsOf(history, 'war.began'),
  ].toSorted((a, b) => a.turn - b.turn);
  const [first] = marks;
  return first === undefined ? null : { turn: first.turn, entry: first.id };
};

const demandedBefore = (history: History, { from, terms, turn }: Offer): boolean =>
  history.demands.some(
    (demand) =>
      demand.turn < turn &&
      ((demand.from === from && demand.to === terms.to) ||
        (demand.to === from && demand.from === terms.to)),
  );

/** The two had been offered nothing before. */
const isFirst = (history: History, offer: Offer): boolean =>
  !history.offers.some(
    (other) =>
      other.turn < offer.turn &&
      [other.from, other.terms.to].every((side) => [offer.from, offer.terms.to].includes(side)),
  );

/**
 * A way out that came only when blood had been shed or the brink was reached, though the demand
 * stood before; or one that was offered in time and taken only after.
 */
export const lateWayOut: Detector = (history) => {
  const turned = turnedIn(history);
  if (turned === null) return [];
  const mark = history.entries.find(({ id }) => id === turned.entry);
  return history.offers.flatMap((offer) => {
    const made = factsOf(history, 'offer.made').find(({ fact }) => fact.offer.id === offer.id);
    const answered = factsOf(history, 'offer.status').findLast(
      ({ fact }) => fact.offer === offer.id,
    );
    const offeredLate =
      offer.turn > turned.turn && demandedBefore(history, offer) && isFirst(history, offer);
    const takenLate =
      offer.turn <= turned.turn &&
      answered !== undefined &&
      answered.fact.status === 'accepted' &&
      answered.turn > turned.turn;
    if (!offeredLate && !takenLate) return [];
    const turn = takenLate ? answered.turn : offer.turn;
    const rung = history.rungs[turn - 1] ?? 0;
    return [
      {
        concept: 'late-way-out',
        turn,
        seats: [offer.from, offer.terms.to],
        figure: rung >= CLOSING ? rounded(rung) : null,
        evidence: linesOf(history, [mark?.id, made?.id ?? offer.cause, answered?.id]),
      },
    ];
  });
};
