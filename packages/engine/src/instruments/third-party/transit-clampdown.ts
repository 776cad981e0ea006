import { endMeasure, startMeasure } from '../../resolution/measures.ts';
import { sendersTo } from '../../resolution/economy/sanctions.ts';
import { defineInstrument } from '../define.ts';
import { changeTrust, states } from '../shared.ts';
import { CLAMPDOWN } from '../../rules/third-parties.ts';

/** Closes one's own roads, ports and banks to trade that goes round others' sanctions. */
export const transitClampdown = defineInstrument({
  id: 'transit-clampdown',
  family: 'third-party',
  phase: 'commit',
  params: { target: { kind: 'actor', who: 'others' } },
  who: states,
  public: true,
  rungs: [2, 2],
  rung: () => 2,
  likelihood: () => 1,
  cost: () => 2,
  target: ({ target }) => target,
  blocked: ({ seat }) =>
    (seat?.economy.sells ?? []).length > 0 ? null : { code: 'needs-other-first', detail: {} },
  faults: ({ target }, { seat }) =>
    (seat?.measures ?? []).some(
      (measure) => measure.instrument === 'transit-clampdown' && measure.target === target,
    )
      ? [{ code: 'already-standing', field: 'target', detail: { target } }]
      : [],
  resolve: (context, { seat, act }, { target }) => {
    const { state } = context;
    for (const measure of state.measures) {
      const own = measure.by === seat && measure.instrument === 'backfill';
      if (own && measure.target === target) endMeasure(context, measure, 'lifted', [act]);
    }
    startMeasure(
      context,
      {
        instrument: 'transit-clampdown',
        by: seat,
        target,
        params: { target },
        layer: 'trade',
        level: 1,
        rung: 2,
        weight: 3,
        public: true,
        until: null,
      },
      act,
    );
    changeTrust(context, act, target, seat, CLAMPDOWN.target, 'R-Third parties');
    for (const sender of sendersTo(state, target))
      if (sender !== seat)
        changeTrust(context, act, sender, seat, CLAMPDOWN.sender, 'R-Third parties');
  },
});
