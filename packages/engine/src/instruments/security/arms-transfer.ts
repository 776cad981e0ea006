import { startMeasure } from '../../resolution/measures.ts';
import { startDay } from '../../resolution/economy/calendar.ts';
import { ARMS } from '../../rules/defence-diplomacy.ts';
import { defineInstrument } from '../define.ts';
import { changeTrust, neverBlocked, states } from '../shared.ts';

/** Arms for a friend: they arrive in time, and the one they are meant against takes note at once. */
export const armsTransfer = defineInstrument({
  id: 'arms-transfer',
  family: 'security',
  phase: 'diplomacy',
  params: {
    against: { kind: 'actor', who: 'rivals' },
    to: { kind: 'actor', who: 'friends' },
    level: { kind: 'level', min: 1, max: 3 },
    terms: { kind: 'choice', options: ['governed', 'open'] },
  },
  who: states,
  public: true,
  rungs: [5, 5],
  rung: () => 5,
  likelihood: () => 1.3,
  cost: ({ level }) => level + 1,
  target: ({ against }) => against,
  blocked: neverBlocked,
  faults: ({ to }, { board }) =>
    board.actors.some(({ id, institution }) => id === to && institution)
      ? [{ code: 'bad-field', field: 'to', detail: { to } }]
      : [],
  resolve: (context, { seat, act, order }, { to, level, terms }) => {
    changeTrust(context, act, to, seat, ARMS.trust[terms], 'R-Defence diplomacy');
    const ordered = startDay(context.state, context.state.turn);
    startMeasure(
      context,
      {
        instrument: 'arms-transfer',
        by: seat,
        target: to,
        layer: 'treaty',
        level,
        // The day tells one shipment from the next: they do not take each other's place.
        params: { ...order.params, ordered },
        rung: 0,
        weight: 0,
        public: true,
        until: null,
      },
      act,
    );
  },
});
