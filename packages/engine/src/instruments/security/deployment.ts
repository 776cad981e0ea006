import { defineInstrument } from '../define.ts';
import { neverBlocked, states } from '../shared.ts';
import { takePosture } from './posture.ts';

/** Forces moved forward, towards a rival; they stay until stood down. */
export const deployment = defineInstrument({
  id: 'deployment',
  family: 'security',
  phase: 'security',
  params: {
    towards: { kind: 'actor', who: 'rivals' },
    level: { kind: 'level', min: 1, max: 3 },
  },
  who: states,
  public: true,
  rungs: [6, 6],
  rung: () => 6,
  likelihood: () => 1.8,
  cost: ({ level }) => level + 2,
  target: ({ towards }) => towards,
  blocked: neverBlocked,
  resolve: (context, placed, { towards, level }) => {
    takePosture(context, placed, 'deployment', towards, { level, rung: 6 });
  },
});
