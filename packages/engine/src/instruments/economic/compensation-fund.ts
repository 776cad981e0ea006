import { bindsAfter } from '../../resolution/economy/calendar.ts';
import { startMeasure } from '../../resolution/measures.ts';
import { actorOf } from '../../resolution/read.ts';
import { FUND_SIZES } from '../../rules/compensation.ts';
import { defineInstrument } from '../define.ts';
import { states } from '../shared.ts';
import { needsSanction } from './impose.ts';

/** Makes good to those who carry sanctions with its author what they lose beyond the others. */
export const compensationFund = defineInstrument({
  id: 'compensation-fund',
  family: 'economic',
  phase: 'commit',
  params: { size: { kind: 'level', min: 1, max: FUND_SIZES } },
  who: states,
  public: true,
  rungs: [0, 0],
  rung: () => 0,
  likelihood: () => 1,
  cost: () => 2,
  target: () => null,
  blocked: needsSanction,
  faults: ({ size }, { seat }) =>
    (seat?.measures ?? []).some(
      ({ instrument, level }) => instrument === 'compensation-fund' && level === size,
    )
      ? [{ code: 'already-standing', field: 'size', detail: { size } }]
      : [],
  resolve: (context, { seat, act }, { size }) => {
    const { state } = context;
    startMeasure(
      context,
      {
        instrument: 'compensation-fund',
        by: seat,
        target: null,
        params: { size },
        layer: 'trade',
        level: size,
        rung: 0,
        weight: 0,
        public: true,
        until: null,
        binds: bindsAfter(state, actorOf(state, seat)?.process ?? 0),
      },
      act,
    );
  },
});
