import { defineInstrument } from '../define.ts';
import { neverBlocked, states } from '../shared.ts';
import { impose, standsAlready } from './impose.ts';

/** Lists of persons, banks and firms: little pain, little harm, and a clear word. */
export const targetedSanctions = defineInstrument({
  id: 'targeted-sanctions',
  family: 'economic',
  phase: 'commit',
  params: {
    target: { kind: 'actor', who: 'rivals' },
    tier: { kind: 'level', min: 1, max: 4 },
  },
  who: states,
  public: true,
  rungs: [3, 3],
  rung: () => 3,
  likelihood: () => 1.15,
  cost: () => 2,
  target: ({ target }) => target,
  blocked: neverBlocked,
  faults: ({ target, tier }, sight) =>
    standsAlready(sight, { instrument: 'targeted-sanctions', target, tier, sector: null }),
  resolve: (context, placed, { target, tier }) => {
    impose(context, placed, {
      ...{ instrument: 'targeted-sanctions', target, tier, sector: null, rung: 3 },
    });
  },
});
