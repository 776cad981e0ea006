import { pairId } from '../../ids.ts';
import type { ActorId } from '../../ids.ts';
import type { PhaseContext, PlacedOrder } from '../../resolution/context.ts';
import { actorOf } from '../../resolution/read.ts';
import { EXERCISED_TOGETHER } from '../../rules/defence-diplomacy.ts';
import { defineInstrument } from '../define.ts';
import { affect, freshness, neverBlocked, states } from '../shared.ts';

const FORCES = 4;

/** Friends that practise in sight of the same rival in the same turn. */
const partners = (context: PhaseContext, seat: ActorId, towards: ActorId): readonly ActorId[] =>
  context.orders
    .filter(
      ({ seat: other, order, profile }) =>
        other !== seat &&
        order.instrument === 'exercise' &&
        profile.target === towards &&
        actorOf(context.state, other)?.camp === actorOf(context.state, seat)?.camp,
    )
    .map(({ seat: other }) => other);

/** R-Defence diplomacy. Who practises together learns to act as one; each two count once. */
const learn = (context: PhaseContext, { seat, act }: PlacedOrder, towards: ActorId): void => {
  for (const other of partners(context, seat, towards)) {
    const subject = pairId(seat, other);
    if (context.state.quantities.interoperability[subject] === undefined || other < seat) continue;
    affect(context, act, {
      rule: 'R-Defence diplomacy',
      quantity: 'interoperability',
      subject,
      by: EXERCISED_TOGETHER,
      audience: [seat, other],
      term: 'practised',
    });
  }
};

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
  resolve: (context, placed, { towards }) => {
    const { seat, act } = placed;
    const effect = { rule: 'R-Measure', quantity: 'readiness', subject: seat } as const;
    const more = { by: FORCES, audience: [seat], term: 'practised' };
    affect(context, act, { ...effect, ...more }, freshness(context, placed));
    learn(context, placed, towards);
  },
});
