import { endMeasure, startMeasure } from '../../resolution/measures.ts';
import { actorId } from '../../ids.ts';
import type { State } from '../../state/state.ts';
import { defineInstrument } from '../define.ts';
import type { Fault } from '../define.ts';
import { needsSanction, needsSanctionOn } from '../economic/impose.ts';
import type { Sight } from '../fields.ts';
import { states } from '../shared.ts';

const STEPS = ['begin', 'end'] as const;

const standing = ({ seat }: Sight, target: string): boolean =>
  (seat?.measures ?? []).some(
    ({ instrument, params }) => instrument === 'slow-walk' && params['target'] === target,
  );

const faultsOf = (
  { target, step }: { readonly target: string; readonly step: (typeof STEPS)[number] },
  sight: Sight,
): readonly Fault[] => {
  const on = standing(sight, target);
  if (step === 'end')
    return on ? [] : [{ code: 'needs-other-first', field: 'step', detail: { step } }];
  if (on) return [{ code: 'already-standing', field: 'step', detail: { step } }];
  return needsSanctionOn(sight, actorId(target));
};

const own = ({ measures }: State, seat: string, target: string): State['measures'] =>
  measures.filter(
    ({ instrument, by, params }) =>
      instrument === 'slow-walk' && by === seat && params['target'] === target,
  );

/**
 * Officials are told in private not to enforce one's own sanctions too eagerly. Who is under them
 * notices what gets through; nobody else is told.
 */
export const slowWalk = defineInstrument({
  id: 'slow-walk',
  family: 'answer',
  phase: 'diplomacy',
  params: {
    target: { kind: 'actor', who: 'others' },
    step: { kind: 'choice', options: STEPS },
  },
  who: states,
  public: false,
  rungs: [0, 0],
  rung: () => 0,
  likelihood: () => 1,
  cost: () => 0,
  target: ({ target }) => target,
  blocked: needsSanction,
  faults: faultsOf,
  resolve: (context, { seat, act }, { target, step }) => {
    if (step === 'end') {
      for (const measure of own(context.state, seat, target))
        endMeasure(context, measure, 'lifted', [act]);
      return;
    }
    startMeasure(
      context,
      {
        instrument: 'slow-walk',
        by: seat,
        target,
        params: { target },
        layer: null,
        level: 1,
        rung: 0,
        weight: 0,
        public: false,
        until: null,
      },
      act,
    );
  },
});
