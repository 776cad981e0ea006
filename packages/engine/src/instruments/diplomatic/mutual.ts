import type { Order } from '../../acts.ts';
import type { ActorId, EntryId } from '../../ids.ts';
import type { PhaseContext, PlacedOrder } from '../../resolution/context.ts';
import { startMeasure } from '../../resolution/measures.ts';
import type { Measure } from '../../state/state.ts';
import { picked } from '../shared.ts';

/** Turns after its own for which a proposal stands. */
const LASTS = 1;

/** What two must both want, in one turn or in two. */
export interface Mutual {
  readonly other: ActorId;
  /** Parameters in which the two must want the same. */
  readonly alike: readonly string[];
  readonly public: boolean;
  readonly weight: number;
  readonly rung: number;
  /** What comes about stands from then on, with both as its authors. */
  readonly stands: boolean;
}

const same = (a: Order['params'], b: Order['params'], alike: readonly string[]): boolean =>
  alike.every((name) => a[name] === b[name]);

/** The other's own proposal of this turn, or the one of the turn before that still stands. */
const proposal = (
  { orders, state }: PhaseContext,
  { seat, order: { instrument, params } }: PlacedOrder,
  { other, alike }: Mutual,
): { readonly order: PlacedOrder | undefined; readonly measure: Measure | undefined } => ({
  order: orders.find(
    (placed) =>
      placed.seat === other &&
      placed.order.instrument === instrument &&
      placed.profile.target === seat &&
      same(placed.order.params, params, alike),
  ),
  measure: state.measures.find(
    (measure) =>
      measure.instrument === instrument &&
      measure.by === other &&
      measure.target === seat &&
      measure.params['agreed'] !== true &&
      same(measure.params, params, alike),
  ),
});

/**
 * Lets a proposal stand, or, where the other wants the same, what both want come about: `agreed` is
 * called once with both acts.
 */
export const propose = (
  context: PhaseContext,
  placed: PlacedOrder,
  mutual: Mutual,
  agreed: (because: readonly EntryId[]) => void,
): void => {
  const { seat, act } = placed;
  const { instrument, params } = placed.order;
  const { other, alike, public: open, rung, weight, stands } = mutual;
  const start = (by: ActorId, target: ActorId, settled: boolean, because: EntryId): void => {
    startMeasure(
      context,
      {
        instrument,
        by,
        target,
        layer: 'talks',
        level: 1,
        rung,
        weight,
        public: open,
        params: settled ? { ...picked(params, alike), agreed: true } : params,
        until: settled ? null : context.state.turn + LASTS,
      },
      because,
    );
  };
  const { order, measure } = proposal(context, placed, mutual);
  const theirs = order?.act ?? measure?.cause;
  if (theirs === undefined) {
    start(seat, other, false, act);
    return;
  }
  if (stands) start(seat, other, true, act);
  // Where both propose in one turn, each speaks for itself and it comes about once.
  if (order !== undefined && other < seat) return;
  if (stands && order === undefined) start(other, seat, true, act);
  agreed([theirs, act]);
};
