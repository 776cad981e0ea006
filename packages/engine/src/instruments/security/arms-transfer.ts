import { defineInstrument } from '../define.ts';
import { affect, changeTrust, neverBlocked, states } from '../shared.ts';

const FORCES = 6;
const TRUST = 3;

/** Arms for a friend: its forces grow, and the one they are meant against takes note. */
export const armsTransfer = defineInstrument({
  id: 'arms-transfer',
  family: 'security',
  phase: 'security',
  params: {
    against: { kind: 'actor', who: 'rivals' },
    to: { kind: 'actor', who: 'friends' },
    level: { kind: 'level', min: 1, max: 3 },
  },
  who: states,
  public: true,
  rungs: [5, 5],
  rung: () => 5,
  likelihood: () => 1.3,
  cost: ({ level }) => level + 1,
  target: ({ against }) => against,
  blocked: neverBlocked,
  resolve: (context, { seat, act }, { to, level }) => {
    affect(context, act, {
      ...{ rule: 'R-Measure', quantity: 'readiness', subject: to, audience: [to] },
      ...{ by: FORCES * level, term: 'level' },
    });
    changeTrust(context, act, to, seat, TRUST, 'R-Commitments');
  },
});
