import { startMeasure } from '../../resolution/measures.ts';
import { LEGITIMACY } from '../../rules/legitimacy.ts';
import { defineInstrument } from '../define.ts';
import { affect, freshness, neverBlocked, states } from '../shared.ts';

const LASTS = 1;

/** Reconnaissance over a rival: it is read better, there is something to show, and forces meet. */
export const overflight = defineInstrument({
  id: 'overflight',
  family: 'security',
  phase: 'security',
  params: { over: { kind: 'actor', who: 'rivals' } },
  who: states,
  public: true,
  rungs: [2, 2],
  rung: () => 2,
  likelihood: () => 1.05,
  cost: () => 1,
  target: ({ over }) => over,
  blocked: neverBlocked,
  resolve: (context, placed, { over }) => {
    const { seat, act } = placed;
    startMeasure(
      context,
      {
        instrument: 'overflight',
        by: seat,
        target: over,
        params: { over },
        level: 1,
        layer: 'military',
        rung: 2,
        weight: 3,
        public: true,
        until: context.state.turn + LASTS,
      },
      act,
    );
    const effect = { rule: 'R-Legitimacy', quantity: 'legitimacy', subject: seat } as const;
    const more = { by: LEGITIMACY.pictures, audience: [seat], term: 'evidence' };
    affect(context, act, { ...effect, ...more }, freshness(context, placed));
  },
});
