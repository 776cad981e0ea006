import { commitmentId } from '../../ids.ts';
import { startMeasure } from '../../resolution/measures.ts';
import { defineInstrument } from '../define.ts';
import { changeTrust, neverBlocked, states } from '../shared.ts';

const TRUST = 6;

/** A public pledge to stand by another: trust now, and one's word on the line if it is struck. */
export const guarantee = defineInstrument({
  id: 'guarantee',
  family: 'diplomatic',
  phase: 'diplomacy',
  params: {
    to: { kind: 'actor', who: 'friends' },
    // What calls it in: a strike, a blockade as well, or any armed act.
    trigger: { kind: 'choice', options: ['strike', 'blockade', 'force'] },
    // Not where the ally went ahead first.
    unprovoked: { kind: 'flag' },
    until: { kind: 'turn', optional: true },
  },
  who: states,
  public: true,
  rungs: [5, 5],
  rung: () => 5,
  likelihood: () => 1.3,
  cost: () => 3,
  target: ({ to }) => to,
  blocked: neverBlocked,
  faults: ({ to }, { seat }) =>
    (seat?.measures ?? []).some(
      ({ instrument, target }) => instrument === 'guarantee' && target === to,
    )
      ? [{ code: 'already-standing', field: 'to', detail: { to } }]
      : [],
  resolve: (context, placed, { to, until }) => {
    const { seat, act, order } = placed;
    context.fact({
      rule: 'R-Commitments',
      fact: {
        type: 'commitment.made',
        commitment: {
          id: commitmentId(context.mint('guarantee', `${seat}-${to}`)),
          kind: 'guarantee',
          by: seat,
          to,
          demand: null,
          rung: 6,
          due: until,
          salience: 1,
          ambiguous: false,
          status: 'open',
          turn: context.state.turn,
          cause: act,
        },
      },
      because: [act],
      audience: 'all',
    });
    changeTrust(context, act, to, seat, TRUST, 'R-Commitments');
    changeTrust(context, act, seat, to, TRUST / 2, 'R-Commitments');
    startMeasure(
      context,
      {
        instrument: 'guarantee',
        by: seat,
        target: to,
        params: order.params,
        layer: 'treaty',
        level: 2,
        rung: 5,
        weight: 8,
        public: true,
        until,
      },
      act,
    );
  },
});
