import { READINESS } from '../../rules/measure.ts';
import { LEGITIMACY } from '../../rules/legitimacy.ts';
import { standDownEase } from '../../rules/tension.ts';
import { endMeasure } from '../../resolution/measures.ts';
import { defineInstrument } from '../define.ts';
import { affect, ease, states } from '../shared.ts';

const readinessOf = (instrument: string): number => {
  switch (instrument) {
    case 'alert':
    case 'deployment':
    case 'mobilise':
    case 'quarantine':
    case 'reassurance-deployment':
    case 'no-fly-zone':
      return READINESS[instrument];
    default:
      return 0;
  }
};

/** Lifts one of one's own military measures, before everybody. */
export const standDown = defineInstrument({
  id: 'stand-down',
  family: 'security',
  phase: 'security',
  params: { measure: { kind: 'measure' } },
  who: states,
  public: true,
  rungs: [0, 0],
  rung: () => 0,
  likelihood: () => 0.85,
  cost: () => 0,
  target: ({ measure }, _seat, state) =>
    state.measures.find((item) => item.id === measure)?.target ?? null,
  blocked: ({ seat }) =>
    (seat?.measures ?? []).some((measure) => measure.layer === 'military')
      ? null
      : { code: 'needs-other-first', detail: {} },
  faults: ({ measure }, { seat }) => {
    const found = (seat?.measures ?? []).find((item) => item.id === measure);
    return found === undefined || found.layer === 'military'
      ? []
      : [{ code: 'bad-field', field: 'measure', detail: { measure } }];
  },
  resolve: (context, { seat, act }, params) => {
    const measure = context.state.measures.find(
      (item) => item.id === params.measure && item.by === seat,
    );
    if (measure === undefined) return;
    const ended = endMeasure(context, measure, 'lifted', [act]);
    if (measure.target !== null) {
      const points = standDownEase(measure.weight);
      ease(context, ended, [seat, measure.target], points, 'R-Tension');
    }
    affect(context, ended, {
      rule: 'R-Measure',
      quantity: 'readiness',
      subject: seat,
      audience: [seat],
      by: -readinessOf(measure.instrument) * measure.level,
      term: 'level',
    });
    affect(context, ended, {
      rule: 'R-Legitimacy',
      quantity: 'legitimacy',
      subject: seat,
      audience: [seat],
      by: LEGITIMACY['stood-down'],
      term: 'stood-down',
    });
  },
});
