import { pairId } from '../../ids.ts';
import type { ActorId, EntryId } from '../../ids.ts';
import type { PhaseContext } from '../../resolution/context.ts';
import { startMeasure } from '../../resolution/measures.ts';
import { defineInstrument } from '../define.ts';
import type { Fault } from '../define.ts';
import type { Sight } from '../fields.ts';
import { neverBlocked, states } from '../shared.ts';

const LASTS = 1;

const faultsOf = (to: ActorId, { board, seat }: Sight): readonly Fault[] => {
  const pair = board.pairs.find(({ id }) => id === pairId(seat?.seat ?? to, to));
  if (pair === undefined) return [{ code: 'bad-field', field: 'to', detail: { to } }];
  return pair.hotline ? [{ code: 'already-standing', field: 'to', detail: { to } }] : [];
};

/** The other's own proposal, of this turn or the one before. */
const proposal = (context: PhaseContext, from: ActorId, to: ActorId): EntryId | undefined =>
  context.orders.find(
    ({ seat, order, profile }) =>
      seat === from && order.instrument === 'hotline' && profile.target === to,
  )?.act ??
  context.state.measures.find(
    ({ instrument, by, target }) => instrument === 'hotline' && by === from && target === to,
  )?.cause;

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
  resolve: (context, { seat, act }, { to }) => {
    const other = proposal(context, to, seat);
    if (other === undefined) {
      startMeasure(
        context,
        {
          ...{ instrument: 'hotline', by: seat, target: to, params: { to }, layer: 'talks' },
          ...{ level: 1, rung: 0, weight: -2, public: true },
          until: context.state.turn + LASTS,
        },
        act,
      );
      return;
    }
    // Where both propose in one turn, it opens once.
    const both = context.orders.some((placed) => placed.act === other);
    if (both && to < seat) return;
    context.fact({
      ...{ rule: 'R-Incident', fact: { type: 'hotline.opened', pair: pairId(seat, to) } },
      ...{ because: [other, act], audience: 'all' },
    });
  },
});
