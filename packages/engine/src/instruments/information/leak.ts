import { LEAKED } from '../../rules/off-ramp.ts';
import type { ActorId } from '../../ids.ts';
import { defineInstrument } from '../define.ts';
import type { Sight } from '../fields.ts';
import { changeTrust, states } from '../shared.ts';

/** Private paper of the seat's own, with the other or with anybody. */
const kept = ({ paper, seat }: Sight, other: ActorId | null): boolean =>
  paper.offers.some(
    ({ from, terms, open, status }) =>
      terms.private &&
      !open &&
      (status === 'open' || status === 'accepted') &&
      [from, terms.to].some((end) => end === seat?.seat) &&
      (other === null || [from, terms.to].includes(other)),
  );

/** What passed between two in private is handed to the press; who did it is not said. */
export const leak = defineInstrument({
  id: 'leak',
  family: 'information',
  phase: 'diplomacy',
  params: { with: { kind: 'actor', who: 'others' } },
  who: states,
  public: false,
  rungs: [1, 1],
  rung: () => 1,
  likelihood: () => 1,
  cost: () => 1,
  // Nobody is told of the order, the other side least of all: it learns of it by its paper.
  target: () => null,
  blocked: (sight) => (kept(sight, null) ? null : { code: 'needs-other-first', detail: {} }),
  faults: ({ with: other }, sight) =>
    kept(sight, other) ? [] : [{ code: 'unknown-offer', field: 'with', detail: {} }],
  resolve: (context, { seat, act }, { with: other }) => {
    changeTrust(context, act, other, seat, LEAKED.trust, 'R-Off-ramp');
  },
});
