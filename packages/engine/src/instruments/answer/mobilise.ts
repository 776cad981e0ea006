import { defineInstrument } from '../define.ts';
import { neverBlocked, states } from '../shared.ts';
import { takePosture } from '../security/posture.ts';

/** Reserves called up: the loudest signal short of force, and dear to keep standing. */
export const mobilise = defineInstrument({
  id: 'mobilise',
  family: 'answer',
  phase: 'security',
  params: { towards: { kind: 'actor', who: 'rivals' } },
  who: states,
  public: true,
  rungs: [6, 6],
  rung: () => 6,
  likelihood: () => 2.5,
  cost: () => 4,
  target: ({ towards }) => towards,
  blocked: neverBlocked,
  faults: ({ towards }, { seat }) =>
    (seat?.measures ?? []).some(
      (measure) => measure.instrument === 'mobilise' && measure.target === towards,
    )
      ? [{ code: 'already-standing', field: 'towards', detail: { towards } }]
      : [],
  resolve: (context, placed, { towards }) => {
    takePosture(context, placed, 'mobilise', towards, { level: 2, rung: 6 });
  },
});
