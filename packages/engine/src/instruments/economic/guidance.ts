import { startMeasure } from '../../resolution/measures.ts';
import { defineInstrument } from '../define.ts';
import { states } from '../shared.ts';
import { needsSanction, needsSanctionOn, standsOn } from './impose.ts';

/** Comfort letters: firms are told in writing what they may still do. */
export const guidance = defineInstrument({
  id: 'guidance',
  family: 'economic',
  phase: 'commit',
  params: { target: { kind: 'actor', who: 'rivals' } },
  who: states,
  public: true,
  rungs: [1, 1],
  rung: () => 1,
  likelihood: () => 1,
  cost: () => 1,
  target: ({ target }) => target,
  blocked: needsSanction,
  faults: ({ target }, sight) => {
    const stands = standsOn(sight, 'guidance', target);
    return stands.length > 0 ? stands : needsSanctionOn(sight, target);
  },
  resolve: (context, { seat, act }, { target }) => {
    startMeasure(
      context,
      {
        instrument: 'guidance',
        by: seat,
        target,
        params: { target },
        layer: null,
        level: 1,
        rung: 1,
        weight: 0,
        public: true,
        until: null,
      },
      act,
    );
  },
});
