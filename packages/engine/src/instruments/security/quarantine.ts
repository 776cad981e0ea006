import { defineInstrument } from '../define.ts';
import { neverBlocked, states } from '../shared.ts';
import { takePosture } from './posture.ts';

/** Ships turned back on their way to a rival: forces meet, and either may be the first to fire. */
export const quarantine = defineInstrument({
  id: 'quarantine',
  family: 'security',
  phase: 'security',
  params: { target: { kind: 'actor', who: 'rivals' } },
  who: states,
  public: true,
  rungs: [8, 8],
  rung: () => 8,
  likelihood: () => 2,
  cost: () => 5,
  target: ({ target }) => target,
  blocked: neverBlocked,
  faults: ({ target }, { seat }) =>
    (seat?.measures ?? []).some(
      (measure) => measure.instrument === 'quarantine' && measure.target === target,
    )
      ? [{ code: 'already-standing', field: 'target', detail: { target } }]
      : [],
  resolve: (context, placed, { target }) => {
    takePosture(context, placed, 'quarantine', target, { level: 2, rung: 8 });
  },
});
