import { startMeasure } from '../../resolution/measures.ts';
import { defineInstrument } from '../define.ts';
import { states } from '../shared.ts';

/** Stockpiles, substitutes, other suppliers: month by month a branch can do without the others. */
export const resilience = defineInstrument({
  id: 'resilience',
  family: 'economic',
  phase: 'commit',
  params: { sector: { kind: 'sector' } },
  who: states,
  public: true,
  rungs: [1, 1],
  rung: () => 1,
  likelihood: () => 1.1,
  cost: () => 2,
  target: () => null,
  blocked: () => null,
  faults: ({ sector }, { seat }) =>
    (seat?.measures ?? []).some(
      ({ instrument, params }) => instrument === 'resilience' && params['sector'] === sector,
    )
      ? [{ code: 'already-standing', field: 'sector', detail: { sector } }]
      : [],
  resolve: (context, { seat, act }, { sector }) => {
    startMeasure(
      context,
      {
        instrument: 'resilience',
        by: seat,
        target: null,
        params: { sector },
        layer: 'trade',
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
