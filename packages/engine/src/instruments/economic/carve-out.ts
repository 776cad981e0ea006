import { isSanction } from '../../resolution/economy/sanctions.ts';
import { startMeasure } from '../../resolution/measures.ts';
import { ownCarveOutCost } from '../../rules/legitimacy.ts';
import { underDeliver } from '../../resolution/under-delivery.ts';
import { defineInstrument } from '../define.ts';
import { affect, states } from '../shared.ts';
import { needsSanction } from './impose.ts';

/** Per cent of a branch that each step leaves open. */
const STEP = 20;

/** Leaves part of a branch open under one's own sanction: it bites less, costs less and says less. */
export const carveOut = defineInstrument({
  id: 'carve-out',
  family: 'economic',
  phase: 'commit',
  params: {
    measure: { kind: 'measure' },
    share: { kind: 'level', min: 0, max: 4 },
  },
  who: states,
  public: true,
  rungs: [1, 1],
  rung: () => 1,
  likelihood: () => 0.75,
  cost: () => 1,
  target: ({ measure }, _seat, state) =>
    state.measures.find(({ id }) => id === measure)?.target ?? null,
  blocked: needsSanction,
  faults: ({ measure, share }, { seat }) => {
    const found = (seat?.measures ?? []).find(({ id }) => id === measure);
    if (found === undefined || !isSanction(found))
      return [{ code: 'bad-field', field: 'measure', detail: { measure } }];
    return (found.params['carveOut'] ?? 0) === share * STEP
      ? [{ code: 'already-standing', field: 'share', detail: { share } }]
      : [];
  },
  resolve: (context, { seat, act }, { measure, share }) => {
    const old = context.state.measures.find(({ id, by }) => id === measure && by === seat);
    if (old === undefined) return;
    if (share * STEP > Number(old.params['carveOut'] ?? 0)) underDeliver(context, old, act);
    const cost =
      ownCarveOutCost((share * STEP) / 100) -
      ownCarveOutCost(Number(old.params['carveOut'] ?? 0) / 100);
    if (cost < 0)
      affect(context, act, {
        rule: 'R-Legitimacy',
        quantity: 'legitimacy',
        subject: seat,
        audience: [seat],
        by: cost,
        term: 'own-carve-out',
      });
    startMeasure(context, { ...old, params: { ...old.params, carveOut: share * STEP } }, act);
  },
});
