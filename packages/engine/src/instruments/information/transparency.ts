import { EASING } from '../../rules/tension.ts';
import { defineInstrument } from '../define.ts';
import { affect, changeTrust, ease, freshness, neverBlocked, states } from '../shared.ts';

const TRUST = 3;
const SECRECY = -3;

/** A report on one's own forces: nobody need guess, and nobody can be surprised any more. */
export const transparency = defineInstrument({
  id: 'transparency',
  family: 'information',
  phase: 'diplomacy',
  params: { to: { kind: 'actor', who: 'rivals' } },
  who: states,
  public: true,
  rungs: [0, 0],
  rung: () => 0,
  likelihood: () => 0.95,
  cost: () => 1,
  target: ({ to }) => to,
  blocked: neverBlocked,
  resolve: (context, placed, { to }) => {
    const { seat, act } = placed;
    const fresh = freshness(context, placed);
    ease(context, act, [seat, to], EASING.report, 'R-Tension', fresh);
    changeTrust(context, act, to, seat, TRUST * fresh, 'R-Tension');
    affect(context, act, {
      rule: 'R-Measure',
      quantity: 'readiness',
      subject: seat,
      audience: [seat],
      by: SECRECY,
      term: 'secrecy',
    });
  },
});
