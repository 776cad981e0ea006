import type { ActorId, Commitment, EntryOf } from '@convoy/engine';
import { actsOf, factsOf } from '../history.ts';
import type { Aim, History } from '../history.ts';
import type { Sighting } from '../types.ts';
import { linesOf } from './concept.ts';
import type { Detector } from './concept.ts';

/** From this rung on an act of the protected against another may draw its protector in. */
const BOLD = 6;

/** The pledge was called in, and kept: another’s quarrel became the guarantor’s. */
const drawnIn = (history: History): readonly Sighting[] =>
  factsOf(history, 'commitment.status').flatMap(({ fact, turn, id, parents }) => {
    const pledge = history.commitments.find((one) => one.id === fact.commitment);
    if (pledge?.kind !== 'guarantee' || fact.status !== 'kept') return [];
    return [
      {
        concept: 'entrapment',
        turn,
        seats: [pledge.by, pledge.to],
        figure: null,
        evidence: linesOf(history, [pledge.cause, ...parents, id]),
      },
    ];
  });

interface Highest extends Aim {
  readonly act: EntryOf<'act'>;
}
/** The gravest that a seat did to another between two turns, both included. */
const highestOf = (history: History, seat: ActorId, from: number, to: number): Highest | null =>
  actsOf(history)
    .filter((act) => act.seat === seat && act.turn >= from && act.turn <= to)
    .map((act) => ({ act, ...history.aim(act) }))
    .filter(({ target }) => target !== null)
    .reduce<Highest | null>((most, one) => (one.rung > (most?.rung ?? 0) ? one : most), null);

/** Once it was covered, the protected went further than it ever had. */
const emboldened = (history: History, pledge: Commitment): readonly Sighting[] => {
  const before = highestOf(history, pledge.to, 1, pledge.turn);
  const after = highestOf(history, pledge.to, pledge.turn + 1, history.last);
  if (after === null || after.rung < BOLD) return [];
  if (before !== null && before.rung >= after.rung) return [];
  return [
    {
      concept: 'entrapment',
      turn: after.act.turn,
      seats: [pledge.by, pledge.to, ...(after.target === null ? [] : [after.target])],
      figure: after.rung,
      evidence: linesOf(history, [pledge.cause, after.act.id]),
    },
  ];
};

/** An ally was drawn further than it had chosen, by a pledge that it gave. */
export const entrapment: Detector = (history) => [
  ...drawnIn(history),
  ...history.commitments
    // Cover by a lesser state emboldens nobody.
    .filter(({ kind, by, to }) => kind === 'guarantee' && history.gdp(by) > history.gdp(to))
    .flatMap((pledge) => emboldened(history, pledge)),
];
