import { defineInstrument } from '../define.ts';
import { changeTrust, freshness, neverBlocked, states } from '../shared.ts';

const TRUST = 2;

/** One statement in the name of two: believed more than one voice, most where both put it out. */
export const jointCommunique = defineInstrument({
  id: 'joint-communique',
  family: 'diplomatic',
  phase: 'diplomacy',
  params: { to: { kind: 'actor', who: 'rivals' }, with: { kind: 'actor', who: 'friends' } },
  who: states,
  public: true,
  rungs: [2, 2],
  rung: () => 2,
  likelihood: () => 1.4,
  cost: () => 1,
  target: ({ to }) => to,
  blocked: neverBlocked,
  resolve: (context, placed, { to, with: friend }) => {
    const { seat, act } = placed;
    const together = context.orders.some(
      ({ seat: other, order: { instrument, params } }) =>
        other === friend &&
        instrument === 'joint-communique' &&
        params['with'] === seat &&
        params['to'] === to,
    );
    if (!together) return;
    const points = TRUST * freshness(context, placed);
    changeTrust(context, act, friend, seat, points, 'R-Commitments');
  },
});
