import { endMeasure, startMeasure } from '../../resolution/measures.ts';
import { EASING } from '../../rules/tension.ts';
import type { ActorId } from '../../ids.ts';
import { defineInstrument } from '../define.ts';
import type { Sight } from '../fields.ts';
import { changeTrust, ease, neverBlocked, states } from '../shared.ts';

const TRUST = { recall: -4, restore: 2 } as const;

const recalled = ({ seat }: Sight, from: ActorId): boolean =>
  (seat?.measures ?? []).some(
    ({ instrument, target }) => instrument === 'recall-ambassador' && target === from,
  );

/** The ambassador comes home, or goes back: a public sign, and one way less to clear up a mistake. */
export const recallAmbassador = defineInstrument({
  id: 'recall-ambassador',
  family: 'diplomatic',
  phase: 'diplomacy',
  params: {
    from: { kind: 'actor', who: 'rivals' },
    step: { kind: 'choice', options: ['recall', 'restore'] },
  },
  who: states,
  public: true,
  rungs: [0, 2],
  rung: ({ step }) => (step === 'recall' ? 2 : 0),
  likelihood: ({ step }) => (step === 'recall' ? 1.15 : 0.95),
  cost: ({ step }) => (step === 'recall' ? 1 : 0),
  target: ({ from }) => from,
  blocked: neverBlocked,
  faults: ({ from, step }, sight) => {
    const gone = recalled(sight, from);
    if (step === 'recall' && gone)
      return [{ code: 'already-standing', field: 'from', detail: { from } }];
    return step === 'restore' && !gone
      ? [{ code: 'needs-other-first', field: 'step', detail: { from } }]
      : [];
  },
  resolve: (context, { seat, act }, { from, step }) => {
    changeTrust(context, act, from, seat, TRUST[step], 'R-Tension');
    if (step === 'recall') {
      startMeasure(
        context,
        {
          instrument: 'recall-ambassador',
          by: seat,
          target: from,
          params: { from, step },
          layer: 'talks',
          level: 1,
          rung: 2,
          weight: 3,
          public: true,
          until: null,
        },
        act,
      );
      return;
    }
    for (const measure of context.state.measures) {
      const own = measure.by === seat && measure.instrument === 'recall-ambassador';
      if (!own || measure.target !== from) continue;
      const ended = endMeasure(context, measure, 'lifted', [act]);
      ease(context, ended, [seat, from], EASING.talks, 'R-Tension');
    }
  },
});
