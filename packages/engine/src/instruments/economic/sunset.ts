import { isSanction } from '../../resolution/economy/sanctions.ts';
import { startMeasure } from '../../resolution/measures.ts';
import { LEGITIMACY } from '../../rules/legitimacy.ts';
import type { Measure } from '../../state/state.ts';
import { defineInstrument } from '../define.ts';
import type { Sight } from '../fields.ts';
import { affect, states } from '../shared.ts';

/** A sanction of one's own that no package holds to other terms. */
const isOwn = (measure: Measure): boolean =>
  isSanction(measure) && measure.params['package'] === undefined;

const ownOf = ({ seat }: Sight): readonly Measure[] => (seat?.measures ?? []).filter(isOwn);

/** One's own sanction ends on a day unless it is renewed by this same order: it wears its people out less. */
export const sunset = defineInstrument({
  id: 'sunset',
  family: 'economic',
  phase: 'commit',
  params: {
    measure: { kind: 'measure' },
    until: { kind: 'turn', optional: false },
  },
  who: states,
  public: true,
  rungs: [1, 1],
  rung: () => 1,
  likelihood: () => 0.9,
  cost: () => 1,
  target: ({ measure }, _seat, state) =>
    state.measures.find(({ id }) => id === measure)?.target ?? null,
  blocked: (sight) => (ownOf(sight).length > 0 ? null : { code: 'needs-other-first', detail: {} }),
  faults: ({ measure, until }, sight) => {
    const found = ownOf(sight).find(({ id }) => id === measure);
    if (found === undefined) return [{ code: 'bad-field', field: 'measure', detail: { measure } }];
    return found.until === until
      ? [{ code: 'already-standing', field: 'until', detail: { until } }]
      : [];
  },
  resolve: (context, { seat, act }, { measure, until }) => {
    const old = context.state.measures.find(({ id, by }) => id === measure && by === seat);
    if (old === undefined) return;
    startMeasure(context, { ...old, until, params: { ...old.params, sunset: until } }, act);
    if (old.params['sunset'] !== undefined) return;
    affect(context, act, {
      rule: 'R-Legitimacy',
      quantity: 'legitimacy',
      subject: seat,
      audience: [seat],
      by: LEGITIMACY['time-limited'],
      term: 'time-limited',
    });
  },
});
