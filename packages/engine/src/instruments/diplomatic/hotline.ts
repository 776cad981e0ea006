import { pairId } from '../../ids.ts';
import type { ActorId } from '../../ids.ts';
import { defineInstrument } from '../define.ts';
import type { Fault } from '../define.ts';
import type { Sight } from '../fields.ts';
import { neverBlocked, states } from '../shared.ts';
import { propose } from './mutual.ts';

const faultsOf = (to: ActorId, { board, seat }: Sight): readonly Fault[] => {
  const pair = board.pairs.find(({ id }) => id === pairId(seat?.seat ?? to, to));
  if (pair === undefined) return [{ code: 'bad-field', field: 'to', detail: { to } }];
  return pair.hotline ? [{ code: 'already-standing', field: 'to', detail: { to } }] : [];
};

/** A direct line for emergencies: it opens once both sides want it, in one turn or in two. */
export const hotline = defineInstrument({
  id: 'hotline',
  family: 'diplomatic',
  phase: 'diplomacy',
  params: { to: { kind: 'actor', who: 'others' } },
  who: states,
  public: true,
  rungs: [0, 0],
  rung: () => 0,
  likelihood: () => 1,
  cost: () => 1,
  target: ({ to }) => to,
  blocked: neverBlocked,
  faults: ({ to }, sight) => faultsOf(to, sight),
  resolve: (context, placed, { to }) => {
    const terms = { other: to, alike: [], public: true, rung: 0, weight: -2, stands: false };
    propose(context, placed, terms, (because) => {
      const fact = { type: 'hotline.opened', pair: pairId(placed.seat, to) } as const;
      context.fact({ rule: 'R-Incident', fact, because, audience: 'all' });
    });
  },
});
