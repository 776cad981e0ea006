import { endMeasure, startMeasure } from '../../resolution/measures.ts';
import { PROXY_DROPPED } from '../../rules/grey-zone.ts';
import type { Measure } from '../../state/state.ts';
import { defineInstrument } from '../define.ts';
import { affect, neverBlocked, states } from '../shared.ts';

const backed = (measures: readonly Measure[], target: string): Measure | undefined =>
  measures.find(({ instrument, params }) => instrument === 'proxy' && params['target'] === target);

/** Others fight a rival on one's behalf, with one's money, and not always as one would. */
export const proxy = defineInstrument({
  id: 'proxy',
  family: 'grey-zone',
  phase: 'commit',
  params: {
    target: { kind: 'actor', who: 'rivals' },
    step: { kind: 'choice', options: ['back', 'drop'] },
  },
  who: states,
  public: false,
  rungs: [0, 7],
  rung: ({ step }) => (step === 'back' ? 7 : 0),
  weight: () => 0,
  likelihood: () => 1,
  cost: ({ step }) => (step === 'back' ? 3 : 0),
  target: () => null,
  blocked: neverBlocked,
  faults: ({ target, step }, { seat }) => {
    const standing = backed(seat?.measures ?? [], target) !== undefined;
    if (step === 'back' && standing)
      return [{ code: 'already-standing', field: 'target', detail: { target } }];
    return step === 'drop' && !standing
      ? [{ code: 'needs-other-first', field: 'target', detail: { target } }]
      : [];
  },
  resolve: (context, { seat, act, order }, { target, step }) => {
    if (step === 'back') {
      startMeasure(
        context,
        {
          instrument: 'proxy',
          by: seat,
          target: null,
          params: order.params,
          layer: null,
          level: 1,
          rung: 7,
          weight: 0,
          public: false,
          until: null,
        },
        act,
      );
      return;
    }
    const own = context.state.measures.filter(({ by }) => by === seat);
    const standing = backed(own, target);
    if (standing === undefined) return;
    const ended = endMeasure(context, standing, 'lifted', [act]);
    affect(context, ended, {
      rule: 'R-Grey zone',
      quantity: 'reputation',
      subject: seat,
      audience: [seat],
      by: PROXY_DROPPED,
      term: 'proxy-dropped',
    });
  },
});
