import { defineInstrument } from '../define.ts';
import { neverBlocked, states } from '../shared.ts';

/** A private standing order: what one's forces do if they are hit. */
export const contingency = defineInstrument({
  id: 'contingency',
  family: 'security',
  phase: 'commit',
  params: { response: { kind: 'choice', options: ['absorb', 'match', 'strike'] } },
  who: states,
  public: false,
  rungs: [1, 1],
  rung: () => 1,
  likelihood: () => 1,
  cost: () => 1,
  target: () => null,
  blocked: neverBlocked,
  faults: ({ response }, { seat }) =>
    seat?.contingency === response
      ? [{ code: 'already-standing', field: 'response', detail: { response } }]
      : [],
  resolve: (context, { seat, act }, { response }) => {
    context.fact({
      rule: 'R-Brink',
      fact: { type: 'contingency.set', actor: seat, response },
      because: [act],
      audience: [seat],
    });
  },
});
