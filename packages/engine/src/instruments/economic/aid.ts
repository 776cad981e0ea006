import { AID } from '../../rules/third-parties.ts';
import { defineInstrument } from '../define.ts';
import { affect, changeTrust, freshness, neverBlocked, states } from '../shared.ts';

/** Money, grain or open markets for another: it costs a little, and is remembered. */
export const aid = defineInstrument({
  id: 'aid',
  family: 'economic',
  phase: 'diplomacy',
  params: {
    to: { kind: 'actor', who: 'others' },
    size: { kind: 'level', min: 1, max: 3 },
  },
  who: states,
  public: true,
  rungs: [0, 0],
  rung: () => 0,
  likelihood: () => 1,
  cost: ({ size }) => size,
  target: ({ to }) => to,
  blocked: neverBlocked,
  faults: ({ to }, { board }) =>
    board.actors.find(({ id }) => id === to)?.institution === true
      ? [{ code: 'bad-field', field: 'to', detail: { to } }]
      : [],
  resolve: (context, placed, { to, size }) => {
    const { seat, act } = placed;
    const fresh = freshness(context, placed);
    const head = { rule: 'R-Third parties', term: 'aid' } as const;
    affect(context, act, {
      ...head,
      quantity: 'economy',
      subject: seat,
      audience: [seat],
      by: AID.cost * size,
    });
    affect(
      context,
      act,
      { ...head, quantity: 'support', subject: to, audience: [to], by: AID.support * size },
      fresh,
    );
    changeTrust(context, act, to, seat, AID.trust * size * fresh, 'R-Third parties');
  },
});
