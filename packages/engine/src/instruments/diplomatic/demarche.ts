import { defineInstrument } from '../define.ts';
import { changeTrust, freshness, neverBlocked, states } from '../shared.ts';

const TRUST = -1;

/** A protest in private: said to be serious, and heard by nobody else. */
export const demarche = defineInstrument({
  id: 'demarche',
  family: 'diplomatic',
  phase: 'diplomacy',
  params: { to: { kind: 'actor', who: 'rivals' } },
  who: states,
  public: false,
  rungs: [1, 1],
  rung: () => 1,
  likelihood: () => 1.1,
  cost: () => 1,
  target: ({ to }) => to,
  blocked: neverBlocked,
  resolve: (context, placed, { to }) => {
    const points = TRUST * freshness(context, placed);
    changeTrust(context, placed.act, to, placed.seat, points, 'R-Tension');
  },
});
