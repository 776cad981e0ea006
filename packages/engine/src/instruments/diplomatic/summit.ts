import { actorOf } from '../../resolution/read.ts';
import { EASING } from '../../rules/tension.ts';
import { defineInstrument } from '../define.ts';
import { affect, changeTrust, ease, freshness, neverBlocked, states } from '../shared.ts';

const TRUST = 4;
const STAKE = -3;

/** Two leaders meet before everybody: heat goes, trust comes, and whoever asked has put its name on it. */
export const summit = defineInstrument({
  id: 'summit',
  family: 'diplomatic',
  phase: 'diplomacy',
  params: { with: { kind: 'actor', who: 'others' } },
  who: states,
  public: true,
  rungs: [0, 0],
  rung: () => 0,
  likelihood: () => 1,
  cost: () => 2,
  target: ({ with: other }) => other,
  blocked: neverBlocked,
  resolve: (context, placed, { with: other }) => {
    const { seat, act } = placed;
    const fresh = freshness(context, placed);
    ease(context, act, [seat, other], EASING.summit, 'R-Tension', fresh);
    changeTrust(context, act, other, seat, TRUST * fresh, 'R-Tension');
    changeTrust(context, act, seat, other, TRUST * fresh, 'R-Tension');
    affect(context, act, {
      rule: 'R-Home',
      quantity: 'support',
      subject: seat,
      audience: [seat],
      term: 'stake',
      by: STAKE * (actorOf(context.state, seat)?.accountability ?? 0),
    });
  },
});
