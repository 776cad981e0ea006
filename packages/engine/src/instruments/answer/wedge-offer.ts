import type { ActorId } from '../../ids.ts';
import type { PhaseContext, PlacedOrder } from '../../resolution/context.ts';
import { endMeasure, startMeasure } from '../../resolution/measures.ts';
import { WEDGE_LASTS, WEDGE_SIZES, WEDGE_TRUST } from '../../rules/side-deal.ts';
import type { Measure, State } from '../../state/state.ts';
import { defineInstrument } from '../define.ts';
import type { Fault } from '../define.ts';
import type { Sight } from '../fields.ts';
import { needsSanctionOn, pressers } from '../economic/impose.ts';
import { changeTrust, freshness, states } from '../shared.ts';

const STEPS = ['offer', 'take', 'end'] as const;
type Step = (typeof STEPS)[number];
interface Given {
  readonly to: ActorId;
  readonly step: Step;
  readonly size: number;
}

/** Private ties of this kind between the seat and another, as the two see them. */
const dealsWith = ({ board, seat }: Sight, other: ActorId | null): Sight['board']['ties'] =>
  board.ties.filter(
    ({ instrument, a, b }) =>
      instrument === 'wedge-offer' &&
      [a, b].some((end) => end === seat?.seat) &&
      (other === null || [a, b].includes(other)),
  );

const faultsOf = ({ to, step, size }: Given, sight: Sight): readonly Fault[] => {
  const me = sight.seat?.seat;
  const deals = dealsWith(sight, to);
  const missing = [{ code: 'needs-other-first', field: 'to', detail: { to } }] as const;
  const twice = [{ code: 'already-standing', field: 'step', detail: { step } }] as const;
  switch (step) {
    case 'offer':
      if (!pressers(sight).includes(to)) return missing;
      return deals.some(({ a, level }) => a === me && level === size) ? twice : [];
    case 'take':
      if (deals.some(({ a }) => a === me)) return twice;
      return deals.length === 0 ? missing : needsSanctionOn(sight, to).length > 0 ? missing : [];
    case 'end':
      return deals.length === 0 ? missing : [];
  }
};

const between = (state: State, a: ActorId, b: ActorId): readonly Measure[] =>
  state.measures.filter(
    ({ instrument, by, target }) =>
      instrument === 'wedge-offer' && ((by === a && target === b) || (by === b && target === a)),
  );

/** What stands of the bargain from now on; only the two know. */
const stand = (
  context: PhaseContext,
  { seat, act }: PlacedOrder,
  { to, step, size }: Given,
): void => {
  startMeasure(
    context,
    {
      instrument: 'wedge-offer',
      by: seat,
      target: to,
      params: { to, step, size },
      layer: 'talks',
      level: size,
      rung: 1,
      weight: 0,
      public: false,
      until: step === 'offer' ? context.state.turn + WEDGE_LASTS : null,
    },
    act,
  );
};

/** The one who carries sanctions looks away from now on, and is paid for it. */
const take = (context: PhaseContext, placed: PlacedOrder, given: Given): void => {
  const { seat, act } = placed;
  const offer = between(context.state, seat, given.to).find(({ by }) => by === given.to);
  if (offer === undefined) return;
  endMeasure(context, offer, 'replaced', [act]);
  stand(context, placed, { ...given, size: offer.level });
  // The same bargain struck again and again is no new proof of good will.
  const fresh = freshness(context, placed);
  changeTrust(context, act, given.to, seat, WEDGE_TRUST.payer * fresh, 'R-Accession');
  changeTrust(context, act, seat, given.to, WEDGE_TRUST.paid * fresh, 'R-Accession');
};

/** The one under sanctions offers one of those who press it a price for looking away, in private; or that one takes it. */
export const wedgeOffer = defineInstrument({
  id: 'wedge-offer',
  family: 'answer',
  phase: 'diplomacy',
  params: {
    to: { kind: 'actor', who: 'others' },
    step: { kind: 'choice', options: STEPS },
    size: { kind: 'level', min: 1, max: WEDGE_SIZES },
  },
  who: states,
  public: false,
  rungs: [1, 1],
  rung: () => 1,
  likelihood: () => 1,
  cost: ({ step }) => (step === 'offer' ? 2 : 0),
  target: ({ to }) => to,
  blocked: (sight) =>
    pressers(sight).length > 0 || dealsWith(sight, null).length > 0
      ? null
      : { code: 'needs-other-first', detail: {} },
  faults: faultsOf,
  resolve: (context, placed, given) => {
    switch (given.step) {
      case 'offer':
        stand(context, placed, given);
        return;
      case 'take':
        take(context, placed, given);
        return;
      case 'end':
        for (const deal of between(context.state, placed.seat, given.to))
          endMeasure(context, deal, 'lifted', [placed.act]);
        return;
    }
  },
});
