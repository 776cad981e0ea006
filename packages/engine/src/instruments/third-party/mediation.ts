import type { PhaseContext, PlacedOrder } from '../../resolution/context.ts';
import { between } from '../../resolution/deed.ts';
import { deedsOf } from '../../resolution/deeds.ts';
import { startMeasure } from '../../resolution/measures.ts';
import { MEDIATION, standstillHolds } from '../../rules/third-parties.ts';
import { defineInstrument } from '../define.ts';
import { affect, changeTrust, ease, freshness, neverBlocked } from '../shared.ts';

const LASTS = 1;

/** Only the first to offer good offices to a pair in a turn eases it. */
const isFirst = (context: PhaseContext, placed: PlacedOrder, a: string, b: string): boolean => {
  const first = context.orders.find(
    ({ order: { instrument, params } }) =>
      instrument === 'mediation' &&
      [a, b].every((end) => params['a'] === end || params['b'] === end),
  );
  return first?.act === placed.act;
};

/** Good offices between two others, with or without a proposal that both stand still. */
export const mediation = defineInstrument({
  id: 'mediation',
  family: 'third-party',
  phase: 'diplomacy',
  params: {
    a: { kind: 'actor', who: 'others' },
    b: { kind: 'actor', who: 'others' },
    standstill: { kind: 'flag' },
  },
  who: ({ camp, institution }) => camp === 'neutral' || institution,
  public: true,
  rungs: [0, 0],
  rung: () => 0,
  likelihood: () => 1,
  cost: () => 1,
  target: () => null,
  blocked: neverBlocked,
  faults: ({ a, b }) => (a === b ? [{ code: 'duplicate', field: 'b', detail: { a, b } }] : []),
  resolve: (context, placed, { a, b, standstill }) => {
    const { seat, act } = placed;
    const fresh = freshness(context, placed);
    if (isFirst(context, placed, a, b)) {
      ease(context, act, [a, b], MEDIATION.tension, 'R-Third parties', fresh);
      const steps = deedsOf(context).filter((deed) => between(deed, a, b));
      if (standstill && standstillHolds(steps.map((deed) => deed.rung)))
        ease(context, act, [a, b], MEDIATION.standstill, 'R-Third parties', fresh);
    }
    affect(
      context,
      act,
      {
        rule: 'R-Third parties',
        quantity: 'support',
        subject: seat,
        audience: [seat],
        by: MEDIATION.support,
        term: 'good-offices',
      },
      fresh,
    );
    for (const [side, other] of [
      [a, b],
      [b, a],
    ] as const) {
      changeTrust(context, act, side, seat, MEDIATION.trust * fresh, 'R-Third parties');
      startMeasure(
        context,
        {
          instrument: 'mediation',
          by: seat,
          target: side,
          layer: 'talks',
          level: 1,
          params: { a: side, b: other, standstill },
          rung: 0,
          weight: -2,
          public: true,
          until: context.state.turn + LASTS,
        },
        act,
      );
    }
  },
});
