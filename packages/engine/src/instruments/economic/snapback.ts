import { startMeasure } from '../../resolution/measures.ts';
import { defineInstrument } from '../define.ts';
import { states } from '../shared.ts';
import { needsSanction, needsSanctionOn, standsOn } from './impose.ts';

/** Announces that whatever is eased comes back by itself if the other breaks its word or pushes on. */
export const snapback = defineInstrument({
  id: 'snapback',
  family: 'economic',
  phase: 'commit',
  params: { target: { kind: 'actor', who: 'rivals' } },
  who: states,
  public: true,
  rungs: [1, 1],
  rung: () => 1,
  likelihood: () => 1.1,
  cost: () => 1,
  target: ({ target }) => target,
  blocked: needsSanction,
  faults: ({ target }, sight) => {
    const stands = standsOn(sight, 'snapback', target);
    return stands.length > 0 ? stands : needsSanctionOn(sight, target);
  },
  resolve: (context, { seat, act }, { target }) => {
    startMeasure(
      context,
      {
        instrument: 'snapback',
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
