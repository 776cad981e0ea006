import type { PhaseContext, PlacedOrder } from '../../resolution/context.ts';
import { actorOf } from '../../resolution/read.ts';
import { CYBER, FOUND_OUT, attribution } from '../../rules/grey-zone.ts';
import { defineInstrument } from '../define.ts';
import type { ActorId } from '../../ids.ts';
import { affect, freshness, neverBlocked, states } from '../shared.ts';
import { expose } from './expose.ts';

const hit = (
  context: PhaseContext,
  placed: PlacedOrder,
  target: ActorId,
  aim: 'economy' | 'forces',
): void => {
  const fresh = freshness(context, placed);
  const head = { rule: 'R-Grey zone', subject: target, audience: [target], term: 'cyber' } as const;
  if (aim === 'forces') {
    affect(context, placed.act, { ...head, quantity: 'readiness', by: CYBER.readiness }, fresh);
    return;
  }
  affect(context, placed.act, { ...head, quantity: 'bite', by: CYBER.bite }, fresh);
  affect(context, placed.act, { ...head, quantity: 'strain', by: CYBER.bite }, fresh);
};

/** Networks of a rival broken into: its forces or its economy suffer, and nobody need know who did it. */
export const cyber = defineInstrument({
  id: 'cyber',
  family: 'grey-zone',
  phase: 'commit',
  params: {
    target: { kind: 'actor', who: 'rivals' },
    aim: { kind: 'choice', options: ['economy', 'forces'] },
  },
  who: states,
  public: false,
  rungs: [7, 7],
  rung: () => 7,
  // What nobody sees heats nothing; what is found out does (R-Grey zone).
  weight: () => 0,
  likelihood: () => 1,
  cost: () => 3,
  // Its target learns what it suffers, not from whom.
  target: () => null,
  blocked: neverBlocked,
  resolve: (context, placed, { target, aim }) => {
    const { seat, act } = placed;
    hit(context, placed, target, aim);
    const chance = attribution(actorOf(context.state, target)?.intelligence ?? 0);
    const drawn = context.draw({
      rule: 'R-Grey zone',
      subject: `cyber-${seat}-${target}`,
      ordinal: aim === 'economy' ? 0 : 1,
      chance: chance.value,
      scale: 'chance',
      because: [act],
      audience: [seat],
      terms: chance.terms,
    });
    if (drawn.hit) expose(context, 'cyber', { by: seat, against: target }, FOUND_OUT, drawn.id);
  },
});
