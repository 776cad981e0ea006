import { startMeasure } from '../../resolution/measures.ts';
import { EASING } from '../../rules/tension.ts';
import { defineInstrument } from '../define.ts';
import { anyone, changeTrust, ease, freshness, neverBlocked } from '../shared.ts';

const LASTS = 2;
const TRUST = 2;

/** A private line between two: it eases, and while it is warm mistakes are cleared up sooner. */
export const backChannel = defineInstrument({
  id: 'back-channel',
  family: 'diplomatic',
  phase: 'diplomacy',
  params: { to: { kind: 'actor', who: 'others' } },
  who: anyone,
  public: false,
  rungs: [0, 0],
  rung: () => 0,
  likelihood: () => 1.05,
  cost: () => 1,
  target: ({ to }) => to,
  blocked: neverBlocked,
  resolve: (context, placed, { to }) => {
    const fresh = freshness(context, placed);
    ease(context, placed.act, [placed.seat, to], EASING.talks, 'R-Tension', fresh);
    changeTrust(context, placed.act, to, placed.seat, TRUST * fresh, 'R-Tension');
    startMeasure(
      context,
      {
        instrument: 'back-channel',
        by: placed.seat,
        target: to,
        params: { to },
        layer: 'talks',
        level: 1,
        rung: 0,
        weight: -2,
        public: false,
        until: context.state.turn + LASTS,
      },
      placed.act,
    );
  },
});
