import { actorOf, hasMandate } from '../../resolution/read.ts';
import { LEGITIMACY } from '../../rules/legitimacy.ts';
import { GROUNDED_FORCES, grounded } from '../../rules/strike.ts';
import { defineInstrument } from '../define.ts';
import { affect, neverBlocked, states } from '../shared.ts';
import { takePosture } from './posture.ts';

/** A rival's aircraft kept on the ground by one's own: denial, and two air forces that meet. */
export const noFlyZone = defineInstrument({
  id: 'no-fly-zone',
  family: 'security',
  phase: 'security',
  params: { over: { kind: 'actor', who: 'rivals' } },
  who: states,
  public: true,
  rungs: [7, 7],
  rung: () => 7,
  likelihood: () => 2,
  cost: () => 5,
  target: ({ over }) => over,
  blocked: neverBlocked,
  faults: ({ over }, { seat }) =>
    (seat?.measures ?? []).some(
      ({ instrument, target }) => instrument === 'no-fly-zone' && target === over,
    )
      ? [{ code: 'already-standing', field: 'over', detail: { over } }]
      : [],
  resolve: (context, placed, { over }) => {
    const { seat, act } = placed;
    const { state } = context;
    takePosture(context, placed, 'no-fly-zone', over, { level: 1, rung: 7 });
    const airOf = (actor: typeof seat): number => actorOf(state, actor)?.capability.air ?? 0;
    affect(context, act, {
      rule: 'R-Strike',
      quantity: 'readiness',
      subject: over,
      audience: [over],
      by: GROUNDED_FORCES * grounded(airOf(over), airOf(seat)),
      term: 'grounded',
    });
    if (hasMandate(state, seat)) return;
    affect(context, act, {
      rule: 'R-Legitimacy',
      quantity: 'legitimacy',
      subject: seat,
      audience: [seat],
      by: LEGITIMACY['no-fly-zone'],
      term: 'force',
    });
  },
});
