import { startMeasure } from '../../resolution/measures.ts';
import { LEGITIMACY } from '../../rules/legitimacy.ts';
import { defineInstrument } from '../define.ts';
import { affect, anyone } from '../shared.ts';

/** Plays for time: the first stall on a demand buys one turn past its deadline, the next costs. */
export const stall = defineInstrument({
  id: 'stall',
  family: 'answer',
  phase: 'diplomacy',
  params: { demand: { kind: 'demand', by: 'to-me' } },
  who: anyone,
  public: true,
  rungs: [1, 1],
  rung: () => 1,
  likelihood: () => 1,
  cost: () => 1,
  target: ({ demand }, _seat, state) =>
    state.demands.find((item) => item.id === demand)?.from ?? null,
  blocked: ({ seat, paper }) =>
    paper.demands.some(
      ({ to, status }) => to === seat?.seat && (status === 'issued' || status === 'partly-met'),
    )
      ? null
      : { code: 'needs-other-first', detail: {} },
  resolve: (context, { seat, act }, params) => {
    const { state } = context;
    const again = state.measures.some(
      (measure) =>
        measure.instrument === 'stall' &&
        measure.by === seat &&
        measure.params['demand'] === params.demand,
    );
    if (again) {
      affect(context, act, {
        rule: 'R-Influence',
        quantity: 'legitimacy',
        subject: seat,
        audience: [seat],
        by: LEGITIMACY['second-stall'],
        term: 'second-stall',
      });
      return;
    }
    const demand = state.demands.find((item) => item.id === params.demand);
    startMeasure(
      context,
      {
        instrument: 'stall',
        by: seat,
        target: demand?.from ?? null,
        params,
        layer: null,
        level: 1,
        rung: 1,
        weight: 0,
        public: true,
        until: null,
      },
      act,
    );
  },
});
