import { pairId } from '../../ids.ts';
import type { ActorId } from '../../ids.ts';
import { WAR_RUNG } from '../../rules/ladder.ts';
import { defineInstrument } from '../define.ts';
import type { Fault } from '../define.ts';
import type { Sight } from '../fields.ts';
import { states } from '../shared.ts';

const ordered = ({ board, seat }: Sight, target: ActorId): boolean =>
  board.brink.warOrders.some((order) => order.by === seat?.seat && order.target === target);

/** War is made on a state that one has dealings with, and never without a turn's warning. */
const faultsOf = (target: ActorId, sight: Sight): readonly Fault[] => {
  const me = sight.seat?.seat ?? target;
  if (!sight.board.pairs.some(({ id }) => id === pairId(me, target)))
    return [{ code: 'bad-field', field: 'target', detail: { target } }];
  const { turn, turns } = sight.clock;
  return turn >= turns && !ordered(sight, target)
    ? [{ code: 'needs-war-warning', field: 'target', detail: { target } }]
    : [];
};

/** War, said aloud: the brink at once, war if the order is given again next turn, else called off. */
export const war = defineInstrument({
  id: 'war',
  family: 'security',
  phase: 'security',
  params: { target: { kind: 'actor', who: 'rivals' } },
  who: states,
  public: true,
  rungs: [WAR_RUNG, WAR_RUNG],
  rung: () => WAR_RUNG,
  likelihood: () => 4,
  cost: () => 6,
  target: ({ target }) => target,
  blocked: ({ board }) => (board.brink.war ? { code: 'already-standing', detail: {} } : null),
  faults: ({ target }, sight) => faultsOf(target, sight),
  resolve: ({ state, fact }, { seat, act }, { target }) => {
    if (state.warOrders.some((order) => order.by === seat && order.target === target)) return;
    const order = { by: seat, target, turn: state.turn, cause: act };
    const head = { rule: 'R-Brink', because: [act], audience: 'all' } as const;
    fact({ ...head, fact: { type: 'war.ordered', order } });
    const pair = pairId(seat, target);
    if (!state.brink.pairs.includes(pair)) fact({ ...head, fact: { type: 'brink.entered', pair } });
  },
});
