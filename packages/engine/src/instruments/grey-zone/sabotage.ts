import type { ActorId } from '../../ids.ts';
import type { PhaseContext, PlacedOrder } from '../../resolution/context.ts';
import { actorOf } from '../../resolution/read.ts';
import { SABOTAGE, SABOTAGE_FOUND_OUT, sabotageTraced } from '../../rules/grey-zone.ts';
import { defineInstrument } from '../define.ts';
import { affect, freshness, neverBlocked, states } from '../shared.ts';
import { expose } from './expose.ts';

const AIMS = ['economy', 'forces', 'programme'] as const;

/** What blows up: a store, a works, or part of what the other is building. */
const wreck = (
  context: PhaseContext,
  placed: PlacedOrder,
  target: ActorId,
  aim: (typeof AIMS)[number],
): void => {
  const fresh = freshness(context, placed);
  const head = { rule: 'R-Grey zone', term: 'sabotage' } as const;
  const own = { ...head, subject: target, audience: [target] };
  switch (aim) {
    case 'economy':
      affect(context, placed.act, { ...own, quantity: 'economy', by: SABOTAGE.economy }, fresh);
      return;
    case 'forces':
      affect(context, placed.act, { ...own, quantity: 'readiness', by: SABOTAGE.readiness }, fresh);
      return;
    case 'programme':
      for (const { id, owner, drift } of context.state.scenario.issues) {
        if (owner !== target || drift?.quantity !== 'progress') continue;
        affect(
          context,
          placed.act,
          {
            ...head,
            quantity: 'progress',
            subject: id,
            by: SABOTAGE.progress,
            audience: 'all',
          },
          fresh,
        );
      }
  }
};

/** Something of a rival's breaks, and nobody need know why. */
export const sabotage = defineInstrument({
  id: 'sabotage',
  family: 'grey-zone',
  phase: 'commit',
  params: {
    target: { kind: 'actor', who: 'rivals' },
    aim: { kind: 'choice', options: AIMS },
  },
  who: states,
  public: false,
  rungs: [7, 7],
  rung: () => 7,
  // What nobody sees heats nothing; what is found out does (R-Grey zone).
  weight: () => 0,
  likelihood: () => 1,
  cost: () => 4,
  target: () => null,
  blocked: neverBlocked,
  resolve: (context, placed, { target, aim }) => {
    const { seat, act } = placed;
    wreck(context, placed, target, aim);
    const chance = sabotageTraced(actorOf(context.state, target)?.intelligence ?? 0);
    const drawn = context.draw({
      rule: 'R-Grey zone',
      subject: `sabotage-${seat}-${target}`,
      ordinal: 0,
      chance: chance.value,
      scale: 'chance',
      because: [act],
      audience: [seat],
      terms: chance.terms,
    });
    if (drawn.hit)
      expose(context, 'sabotage', { by: seat, against: target }, SABOTAGE_FOUND_OUT, drawn.id);
  },
});
