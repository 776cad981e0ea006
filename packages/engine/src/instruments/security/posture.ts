import type { ActorId } from '../../ids.ts';
import type { PhaseContext, PlacedOrder } from '../../resolution/context.ts';
import { startMeasure } from '../../resolution/measures.ts';
import { weightOf } from '../../rules/ladder.ts';
import { READINESS } from '../../rules/measure.ts';
import { affect } from '../shared.ts';

export type Posture = keyof typeof READINESS;

/** R-Measure. A military measure stands, and brings the forces it is made of; steps up count the difference. */
export const takePosture = (
  context: PhaseContext,
  { seat, act, order }: PlacedOrder,
  instrument: Posture,
  towards: ActorId,
  { level, rung }: { readonly level: number; readonly rung: number },
): void => {
  const before = context.state.measures.find(
    (measure) =>
      measure.by === seat && measure.instrument === instrument && measure.target === towards,
  );
  startMeasure(
    context,
    {
      instrument,
      by: seat,
      target: towards,
      params: order.params,
      layer: 'military',
      level,
      rung,
      weight: weightOf(rung),
      public: true,
      until: null,
    },
    act,
  );
  affect(context, act, {
    rule: 'R-Measure',
    quantity: 'readiness',
    subject: seat,
    audience: [seat],
    by: READINESS[instrument] * (level - (before?.level ?? 0)),
    term: 'level',
  });
};
