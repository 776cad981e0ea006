import { RALLY } from '../../rules/home.ts';
import { defineInstrument } from '../define.ts';
import { affect, freshness, neverBlocked, rallyRound, states } from '../shared.ts';

const CALM = { support: 1, fatigue: -2 } as const;

/** A speech to one's own public: to rally it, or to calm it. */
export const address = defineInstrument({
  id: 'address',
  family: 'information',
  phase: 'diplomacy',
  params: { line: { kind: 'choice', options: ['resolve', 'calm'] } },
  who: states,
  public: true,
  rungs: [1, 1],
  rung: () => 1,
  likelihood: ({ line }) => (line === 'resolve' ? 1.15 : 0.95),
  cost: () => 1,
  target: () => null,
  blocked: neverBlocked,
  resolve: (context, placed, { line }) => {
    const { seat, act } = placed;
    const fresh = freshness(context, placed);
    if (line === 'resolve') {
      rallyRound(context, act, seat, RALLY.address, fresh);
      return;
    }
    const effect = { rule: 'R-Home', subject: seat, audience: [seat], term: 'calm' } as const;
    affect(context, act, { ...effect, quantity: 'support', by: CALM.support }, fresh);
    affect(context, act, { ...effect, quantity: 'fatigue', by: CALM.fatigue }, fresh);
  },
});
