import { startMeasure } from '../../resolution/measures.ts';
import { defineInstrument } from '../define.ts';
import { neverBlocked, states } from '../shared.ts';

const LASTS = 1;
const ALONE = 1.1;

/** The same words from every member on the same day: one message, if the others say it too. */
export const synchronisedMessages = defineInstrument({
  id: 'synchronised-messages',
  family: 'information',
  phase: 'diplomacy',
  params: { to: { kind: 'actor', who: 'rivals' } },
  who: states,
  public: true,
  rungs: [2, 2],
  rung: () => 2,
  // With a friend's it is a joint statement: see R-Cohesion.
  likelihood: () => ALONE,
  cost: () => 1,
  target: ({ to }) => to,
  blocked: neverBlocked,
  resolve: (context, { seat, act }, { to }) => {
    startMeasure(
      context,
      {
        instrument: 'synchronised-messages',
        by: seat,
        target: to,
        params: { to },
        layer: 'talks',
        level: 1,
        rung: 0,
        weight: 0,
        public: true,
        until: context.state.turn + LASTS,
      },
      act,
    );
  },
});
