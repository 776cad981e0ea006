import { defineInstrument } from '../define.ts';
import { states } from '../shared.ts';
import { impose, standsAlready } from './impose.ts';

/** Machines, parts and know-how kept back: felt late, and for long. */
export const exportControls = defineInstrument({
  id: 'export-controls',
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
  likelihood: () => 1.3,
  cost: () => 3,
  target: ({ target }) => target,
  blocked: ({ board }) =>
    board.sectors.some(({ kind }) => kind === 'technology')
      ? null
      : { code: 'not-in-play', detail: {} },
  faults: ({ target, tier }, sight) =>
    standsAlready(sight, { instrument: 'export-controls', target, tier, sector: null }),
  resolve: (context, placed, { target, tier }) => {
    impose(context, placed, {
      ...{ instrument: 'export-controls', target, tier, sector: null, rung: 3 },
    });
  },
});
