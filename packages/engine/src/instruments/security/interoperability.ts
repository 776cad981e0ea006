import { startMeasure } from '../../resolution/measures.ts';
import { defineInstrument } from '../define.ts';
import { neverBlocked, states } from '../shared.ts';

/** A programme that teaches two forces to act as one; what stands between them grows with time. */
export const interoperability = defineInstrument({
  id: 'interoperability',
  family: 'security',
  // Before postures move, so that the whole of the turn counts.
  phase: 'diplomacy',
  params: {
    with: { kind: 'actor', who: 'friends' },
    until: { kind: 'turn', optional: true },
  },
  who: states,
  public: true,
  rungs: [1, 1],
  rung: () => 1,
  likelihood: () => 1,
  cost: () => 2,
  target: ({ with: friend }) => friend,
  blocked: neverBlocked,
  faults: ({ with: friend }, { seat, board }) => {
    if (board.actors.some(({ id, institution }) => id === friend && institution))
      return [{ code: 'bad-field', field: 'with', detail: { with: friend } }];
    return (seat?.measures ?? []).some(
      ({ instrument, target }) => instrument === 'interoperability' && target === friend,
    )
      ? [{ code: 'already-standing', field: 'with', detail: { with: friend } }]
      : [];
  },
  resolve: (context, { seat, act, order }, { with: friend, until }) => {
    startMeasure(
      context,
      {
        instrument: 'interoperability',
        by: seat,
        target: friend,
        params: order.params,
        layer: 'treaty',
        level: 1,
        rung: 0,
        weight: 0,
        public: true,
        until,
      },
      act,
    );
  },
});
