import type { ActorId } from '../../ids.ts';
import type { PhaseContext, PlacedOrder } from '../../resolution/context.ts';
import { sendersTo } from '../../resolution/economy/sanctions.ts';
import { startMeasure } from '../../resolution/measures.ts';
import { actorOf } from '../../resolution/read.ts';
import { LEGITIMACY } from '../../rules/legitimacy.ts';
import { weightOf } from '../../rules/ladder.ts';
import { RECOGNITION } from '../../rules/status.ts';
import { EASING } from '../../rules/tension.ts';
import type { State } from '../../state/state.ts';
import { defineInstrument } from '../define.ts';
import type { Sight } from '../fields.ts';
import { affect, changeTrust, ease, neverBlocked, states } from '../shared.ts';

const STEPS = ['grant', 'withdraw'] as const;
type Step = (typeof STEPS)[number];
const WITHDRAWN = 2;

/** What the seat has said of the other's status, as it sees itself. */
const said = ({ seat }: Sight, of: ActorId): unknown =>
  (seat?.measures ?? []).find(
    ({ instrument, target }) => instrument === 'recognition' && target === of,
  )?.params['step'];

/** Whoever demands something of the other or has it under sanctions. */
const pressersOf = (state: State, of: ActorId): readonly ActorId[] => {
  const asking = state.demands
    .filter(({ to, status }) => to === of && (status === 'issued' || status === 'partly-met'))
    .map(({ from }) => from);
  return [...new Set([...asking, ...sendersTo(state, of)])].toSorted();
};

/** Taking back what one has granted oneself is an abrupt turn. */
const turnAbout = (context: PhaseContext, { seat, act }: PlacedOrder, of: ActorId): void => {
  const granted = context.state.measures.some(
    ({ instrument, by, target, params }) =>
      instrument === 'recognition' && by === seat && target === of && params['step'] === 'grant',
  );
  if (granted)
    affect(context, act, {
      rule: 'R-Legitimacy',
      quantity: 'legitimacy',
      subject: seat,
      audience: [seat],
      by: LEGITIMACY.reversal,
      term: 'reversal',
    });
};

/** What the word on its status does to the other, and to those who press it. */
const effects = (context: PhaseContext, { seat, act }: PlacedOrder, of: ActorId, step: Step) => {
  const sign = step === 'grant' ? 1 : -1;
  for (const quantity of ['legitimacy', 'support'] as const)
    affect(context, act, {
      rule: 'R-Legitimacy',
      quantity,
      subject: of,
      audience: [of],
      term: 'recognition',
      by: sign * RECOGNITION[quantity],
    });
  changeTrust(context, act, of, seat, sign * RECOGNITION.trust, 'R-Legitimacy');
  if (step === 'withdraw') return;
  for (const presser of pressersOf(context.state, of))
    if (presser !== seat)
      changeTrust(context, act, presser, seat, RECOGNITION.pressers, 'R-Legitimacy');
  ease(context, act, [seat, of], EASING.talks, 'R-Tension');
  const [own, other] = [actorOf(context.state, seat), actorOf(context.state, of)];
  if (own === undefined || own.camp === other?.camp) return;
  affect(context, act, {
    rule: 'R-Home',
    quantity: 'support',
    subject: seat,
    audience: [seat],
    term: 'stake',
    by: RECOGNITION.stake * own.accountability,
  });
};

/** Says before everybody that another is what it claims to be, or no longer is. */
export const recognition = defineInstrument({
  id: 'recognition',
  family: 'diplomatic',
  phase: 'diplomacy',
  params: { of: { kind: 'actor', who: 'others' }, step: { kind: 'choice', options: STEPS } },
  who: states,
  public: true,
  rungs: [0, WITHDRAWN],
  rung: ({ step }) => (step === 'grant' ? 0 : WITHDRAWN),
  likelihood: ({ step }) => (step === 'grant' ? 0.95 : 1.15),
  cost: ({ step }) => (step === 'grant' ? 2 : 1),
  target: ({ of }) => of,
  blocked: neverBlocked,
  faults: ({ of, step }, sight) => {
    const institution = sight.board.actors.find(({ id }) => id === of)?.institution === true;
    if (institution) return [{ code: 'bad-field', field: 'of', detail: { of } }];
    return said(sight, of) === step
      ? [{ code: 'already-standing', field: 'step', detail: { step } }]
      : [];
  },
  resolve: (context, placed, { of, step }) => {
    const { seat, act } = placed;
    turnAbout(context, placed, of);
    effects(context, placed, of, step);
    const rung = step === 'grant' ? 0 : WITHDRAWN;
    startMeasure(
      context,
      {
        instrument: 'recognition',
        by: seat,
        target: of,
        params: { of, step },
        layer: 'talks',
        level: 1,
        rung,
        weight: weightOf(rung),
        public: true,
        until: null,
      },
      act,
    );
  },
});
