import { defineInstrument } from '../define.ts';
import { impose, pressers, standsAlready } from '../economic/impose.ts';
import { states } from '../shared.ts';

/** The one who is pressed cuts off a branch of those who press it. */
export const counterSanction = defineInstrument({
  id: 'counter-sanction',
  family: 'answer',
  phase: 'commit',
  params: {
    target: { kind: 'actor', who: 'others' },
    sector: { kind: 'sector' },
    tier: { kind: 'level', min: 1, max: 4 },
  },
  who: states,
  public: true,
  rungs: [4, 4],
  rung: () => 4,
  likelihood: () => 1.4,
  cost: () => 3,
  target: ({ target }) => target,
  blocked: (sight) =>
    pressers(sight).length > 0 ? null : { code: 'needs-other-first', detail: {} },
  faults: ({ target, sector, tier }, sight) =>
    pressers(sight).includes(target)
      ? standsAlready(sight, { instrument: 'counter-sanction', target, tier, sector })
      : [{ code: 'needs-other-first', field: 'target', detail: { target } }],
  resolve: (context, placed, { target, sector, tier }) => {
    impose(context, placed, { instrument: 'counter-sanction', target, tier, sector, rung: 4 });
  },
});
