import { startMeasure } from '../../resolution/measures.ts';
import { defineInstrument } from '../define.ts';
import { changeTrust, freshness, neverBlocked, states } from '../shared.ts';

const TRUST = 2;

/** Officers and attachés who know each other clear up mistakes sooner. */
export const exchange = defineInstrument({
  id: 'exchange',
  family: 'security',
  phase: 'diplomacy',
  params: { with: { kind: 'actor', who: 'others' } },
  who: states,
  public: true,
  rungs: [0, 0],
  rung: () => 0,
  likelihood: () => 1,
  cost: () => 1,
  target: ({ with: other }) => other,
  blocked: neverBlocked,
  faults: ({ with: other }, { seat, board }) => {
    if (board.actors.some(({ id, institution }) => id === other && institution))
      return [{ code: 'bad-field', field: 'with', detail: { with: other } }];
    return (seat?.measures ?? []).some(
      ({ instrument, target }) => instrument === 'exchange' && target === other,
    )
      ? [{ code: 'already-standing', field: 'with', detail: { with: other } }]
      : [];
  },
  resolve: (context, placed, { with: other }) => {
    const { seat, act, order } = placed;
    const points = TRUST * freshness(context, placed);
    changeTrust(context, act, other, seat, points, 'R-Defence diplomacy');
    changeTrust(context, act, seat, other, points, 'R-Defence diplomacy');
    startMeasure(
      context,
      {
        instrument: 'exchange',
        by: seat,
        target: other,
        params: order.params,
        layer: 'talks',
        level: 1,
        rung: 0,
        weight: -2,
        public: true,
        until: null,
      },
      act,
    );
  },
});
