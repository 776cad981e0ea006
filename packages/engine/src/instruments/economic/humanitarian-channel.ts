import { startMeasure } from '../../resolution/measures.ts';
import { LEGITIMACY } from '../../rules/legitimacy.ts';
import { defineInstrument } from '../define.ts';
import { affect, states } from '../shared.ts';
import { needsSanction, needsSanctionOn, standsOn } from './impose.ts';

/** Food, medicine and aid are paid for and shipped whatever else is cut. */
export const humanitarianChannel = defineInstrument({
  id: 'humanitarian-channel',
  family: 'economic',
  phase: 'commit',
  params: { target: { kind: 'actor', who: 'rivals' } },
  who: states,
  public: true,
  rungs: [0, 0],
  rung: () => 0,
  likelihood: () => 1,
  cost: () => 1,
  target: ({ target }) => target,
  blocked: needsSanction,
  faults: ({ target }, sight) => {
    const stands = standsOn(sight, 'humanitarian-channel', target);
    return stands.length > 0 ? stands : needsSanctionOn(sight, target);
  },
  resolve: (context, { seat, act }, { target }) => {
    startMeasure(
      context,
      {
        instrument: 'humanitarian-channel',
        by: seat,
        target,
        params: { target },
        layer: null,
        level: 1,
        rung: 0,
        weight: -2,
        public: true,
        until: null,
      },
      act,
    );
    affect(context, act, {
      rule: 'R-Harm',
      quantity: 'legitimacy',
      subject: seat,
      audience: [seat],
      by: LEGITIMACY['channel-opened'],
      term: 'channel-opened',
    });
  },
});
