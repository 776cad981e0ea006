import { defineInstrument } from '../define.ts';
import { affect, freshness, neverBlocked, states } from '../shared.ts';

const FORCES = 4;

/** Forces practise in sight of a rival: readier afterwards, and meant to be seen. */
export const exercise = defineInstrument({
  id: 'exercise',
  family: 'security',
  phase: 'security',
  params: { towards: { kind: 'actor', who: 'rivals' } },
  who: states,
  public: true,
  rungs: [5, 5],
  rung: () => 5,
  likelihood: () => 1.3,
  cost: () => 3,
  target: ({ towards }) => towards,
  blocked: neverBlocked,
  resolve: (context, placed) => {
    const { seat, act } = placed;
    const effect = { rule: 'R-Measure', quantity: 'readiness', subject: seat } as const;
    const more = { by: FORCES, audience: [seat], term: 'practised' };
    affect(context, act, { ...effect, ...more }, freshness(context, placed));
  },
});
