import { bindsAfter } from '../../resolution/economy/calendar.ts';
import { startMeasure } from '../../resolution/measures.ts';
import { actorOf } from '../../resolution/read.ts';
import { defineInstrument } from '../define.ts';
import { states } from '../shared.ts';
import { needsSanction, needsSanctionOn, standsOn } from './impose.ts';

/** Customs officers, auditors and ships' papers: sanctions are enforced, ways round watched, and who cheats is found. */
export const monitoringBody = defineInstrument({
  id: 'monitoring-body',
  family: 'economic',
  phase: 'commit',
  params: {
    target: { kind: 'actor', who: 'rivals' },
    level: { kind: 'level', min: 1, max: 2 },
  },
  who: states,
  public: true,
  rungs: [1, 1],
  rung: () => 1,
  likelihood: () => 1.15,
  cost: ({ level }) => 1 + level,
  target: ({ target }) => target,
  blocked: needsSanction,
  faults: ({ target, level }, sight) => {
    const stands = standsOn(sight, 'monitoring-body', target, level);
    return stands.length > 0 ? stands : needsSanctionOn(sight, target);
  },
  resolve: (context, { seat, act }, { target, level }) => {
    const { state } = context;
    startMeasure(
      context,
      {
        instrument: 'monitoring-body',
        by: seat,
        target,
        params: { target, level },
        layer: 'trade',
        level,
        rung: 1,
        weight: 0,
        public: true,
        until: null,
        binds: bindsAfter(state, actorOf(state, seat)?.process ?? 0),
      },
      act,
    );
  },
});
