import { startMeasure } from '../../resolution/measures.ts';
import { pressers } from '../economic/impose.ts';
import { defineInstrument } from '../define.ts';
import { states } from '../shared.ts';

/** Front firms, false papers, ships without names: more gets through, until it is found out. */
export const evasionNetwork = defineInstrument({
  id: 'evasion-network',
  family: 'grey-zone',
  phase: 'commit',
  params: { sector: { kind: 'sector' } },
  who: states,
  public: false,
  rungs: [1, 1],
  rung: () => 1,
  likelihood: () => 1,
  cost: () => 2,
  target: () => null,
  blocked: (sight) =>
    pressers(sight).length > 0 ? null : { code: 'needs-other-first', detail: {} },
  faults: ({ sector }, { seat }) =>
    (seat?.measures ?? []).some(
      ({ instrument, params }) => instrument === 'evasion-network' && params['sector'] === sector,
    )
      ? [{ code: 'already-standing', field: 'sector', detail: { sector } }]
      : [],
  resolve: (context, { seat, act }, { sector }) => {
    startMeasure(
      context,
      {
        instrument: 'evasion-network',
        by: seat,
        target: null,
        params: { sector },
        layer: 'trade',
        level: 1,
        rung: 1,
        weight: 0,
        public: false,
        until: null,
      },
      act,
    );
  },
});
