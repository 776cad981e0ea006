import { isSanction } from '../../resolution/economy/sanctions.ts';
import { endMeasure, startMeasure } from '../../resolution/measures.ts';
import { RELIEF_EASE, SANCTION_TRUST } from '../../rules/bite.ts';
import { ABRUPT, LEGITIMACY } from '../../rules/legitimacy.ts';
import type { Measure, State } from '../../state/state.ts';
import { underDeliver } from '../../resolution/under-delivery.ts';
import { defineInstrument } from '../define.ts';
import { affect, changeTrust, ease, states } from '../shared.ts';
import { needsSanction, tierOf } from './impose.ts';

/**
 * Taken back almost as soon as it was begun, though its target has neither moved nor agreed to
 * anything; what stood before the crisis was not begun in it.
 */
const isAbrupt = ({ turn, agreements, demands }: State, { by, target, since }: Measure): boolean =>
  since > 0 &&
  turn - since < ABRUPT &&
  !agreements.some(
    ({ from, terms }) =>
      (from === by && terms.to === target) || (from === target && terms.to === by),
  ) &&
  !demands.some(
    ({ from, to, status }) =>
      from === by && to === target && (status === 'met' || status === 'partly-met'),
  );

/** Takes one of one's own sanctions back, step by step; the last step lifts it. */
export const relief = defineInstrument({
  id: 'relief',
  family: 'economic',
  phase: 'commit',
  params: {
    measure: { kind: 'measure' },
    steps: { kind: 'level', min: 1, max: 4 },
  },
  who: states,
  public: true,
  rungs: [0, 0],
  rung: () => 0,
  likelihood: () => 0.85,
  cost: () => 0,
  target: ({ measure }, _seat, state) =>
    state.measures.find(({ id }) => id === measure)?.target ?? null,
  blocked: needsSanction,
  faults: ({ measure }, { seat }) => {
    const found = (seat?.measures ?? []).find(({ id }) => id === measure);
    return found !== undefined && isSanction(found)
      ? []
      : [{ code: 'bad-field', field: 'measure', detail: { measure } }];
  },
  resolve: (context, { seat, act }, { measure, steps }) => {
    const old = context.state.measures.find(({ id, by }) => id === measure && by === seat);
    if (old === undefined || old.target === null) return;
    const before = tierOf(old);
    const tier = Math.max(0, before - steps);
    if (tier === 0) endMeasure(context, old, 'lifted', [act]);
    else
      startMeasure(
        context,
        { ...old, params: { ...old.params, tier }, level: Math.min(3, tier) },
        act,
      );
    underDeliver(context, old, act);
    const taken = before - tier;
    changeTrust(context, act, old.target, seat, SANCTION_TRUST.lifted * taken, 'R-Bite');
    ease(context, act, [seat, old.target], RELIEF_EASE * taken, 'R-Tension');
    if (tier === 0 && isAbrupt(context.state, old))
      affect(context, act, {
        rule: 'R-Legitimacy',
        quantity: 'legitimacy',
        subject: seat,
        audience: [seat],
        by: LEGITIMACY.reversal,
        term: 'reversal',
      });
    affect(context, act, {
      rule: 'R-Legitimacy',
      quantity: 'legitimacy',
      subject: seat,
      audience: [seat],
      by: LEGITIMACY.relieved,
      term: 'relieved',
    });
  },
});
