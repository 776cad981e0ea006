import { defineInstrument } from '../define.ts';
import { neverBlocked, states } from '../shared.ts';
import { impose, standsAlready } from './impose.ts';

/** A whole branch cut off, in four tiers: it hurts, and it costs those who cut. */
export const sectoralSanctions = defineInstrument({
  id: 'sectoral-sanctions',
  family: 'economic',
  phase: 'commit',
  params: {
    target: { kind: 'actor', who: 'rivals' },
    sector: { kind: 'sector' },
    tier: { kind: 'level', min: 1, max: 4 },
  },
  who: states,
  public: true,
  rungs: [4, 4],
  rung: () => 4,
  likelihood: ({ tier }) => 1.05 + 0.15 * tier,
  cost: () => 3,
  target: ({ target }) => target,
  blocked: neverBlocked,
  faults: ({ target, sector, tier }, sight) =>
    standsAlready(sight, {
      ...{ instrument: 'sectoral-sanctions', target, tier, sector },
    }),
  resolve: (context, placed, { target, sector, tier }) => {
    impose(context, placed, {
      ...{ instrument: 'sectoral-sanctions', target, tier, sector, rung: 4 },
    });
  },
});
