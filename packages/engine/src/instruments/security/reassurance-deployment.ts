import { dyadId, pairId } from '../../ids.ts';
import { startMeasure } from '../../resolution/measures.ts';
import { quantity } from '../../resolution/read.ts';
import { fearOfAbandonment, reassurance } from '../../rules/defence-diplomacy.ts';
import { READINESS } from '../../rules/measure.ts';
import { defineInstrument } from '../define.ts';
import { affect, neverBlocked, states } from '../shared.ts';

const WEIGHT = 8;

/** Forces sent to an ally, to stay: it need not fear to be left alone, and one is there if it is hit. */
export const reassuranceDeployment = defineInstrument({
  id: 'reassurance-deployment',
  family: 'security',
  phase: 'security',
  params: {
    to: { kind: 'actor', who: 'friends' },
    against: { kind: 'actor', who: 'rivals' },
    level: { kind: 'level', min: 1, max: 3 },
  },
  who: states,
  public: true,
  rungs: [6, 6],
  rung: () => 6,
  // On a friend's soil, not at a rival's border.
  weight: () => WEIGHT,
  likelihood: () => 1.6,
  cost: ({ level }) => level + 2,
  target: ({ against }) => against,
  blocked: neverBlocked,
  faults: ({ to }, { board }) =>
    board.actors.some(({ id, institution }) => id === to && institution)
      ? [{ code: 'bad-field', field: 'to', detail: { to } }]
      : [],
  resolve: (context, { seat, act, order }, { to, against, level }) => {
    const { state } = context;
    const before = state.measures.find(
      ({ by, instrument, target, params }) =>
        by === seat &&
        instrument === 'reassurance-deployment' &&
        target === against &&
        params['to'] === to,
    );
    startMeasure(
      context,
      {
        instrument: 'reassurance-deployment',
        by: seat,
        target: against,
        params: order.params,
        layer: 'military',
        level,
        rung: 6,
        weight: WEIGHT,
        public: true,
        until: null,
      },
      act,
    );
    const more = level - (before?.level ?? 0);
    affect(context, act, {
      rule: 'R-Measure',
      quantity: 'readiness',
      subject: seat,
      audience: [seat],
      by: READINESS['reassurance-deployment'] * more,
      term: 'level',
    });
    const subject = dyadId(to, seat);
    if (more <= 0 || state.quantities.trust[subject] === undefined) return;
    const fear = fearOfAbandonment(
      quantity(state, 'tension', pairId(to, against)),
      quantity(state, 'trust', subject),
    );
    const won = reassurance(fear, more);
    context.change({
      rule: 'R-Defence diplomacy',
      quantity: 'trust',
      subject,
      by: won.value,
      because: [act],
      audience: [to],
      terms: won.terms,
    });
  },
});
