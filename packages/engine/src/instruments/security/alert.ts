import { defineInstrument } from '../define.ts';
import { neverBlocked, states } from '../shared.ts';
import { takePosture } from './posture.ts';

const RUNGS = [5, 6, 7] as const;
const LIKELIHOODS = [1.3, 1.6, 1.9] as const;
const rungAt = (level: number): number => RUNGS[level - 1] ?? 5;

/** Forces held readier, in three levels; seen, and meant to be. */
export const alert = defineInstrument({
  id: 'alert',
  family: 'security',
  phase: 'security',
  params: {
    towards: { kind: 'actor', who: 'rivals' },
    level: { kind: 'level', min: 1, max: 3 },
  },
  who: states,
  public: true,
  rungs: [5, 7],
  rung: ({ level }) => rungAt(level),
  likelihood: ({ level }) => LIKELIHOODS[level - 1] ?? 1.3,
  cost: ({ level }) => level + 1,
  target: ({ towards }) => towards,
  blocked: neverBlocked,
  resolve: (context, placed, { towards, level }) => {
    takePosture(context, placed, 'alert', towards, { level, rung: rungAt(level) });
  },
});
