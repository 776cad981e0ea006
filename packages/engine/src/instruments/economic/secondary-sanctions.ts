import { startMeasure } from '../../resolution/measures.ts';
import { bindsAfter } from '../../resolution/economy/calendar.ts';
import { actorOf } from '../../resolution/read.ts';
import { weightOf } from '../../rules/ladder.ts';
import { SECONDARY } from '../../rules/leak.ts';
import { defineInstrument } from '../define.ts';
import { changeTrust, states } from '../shared.ts';
import { needsSanction } from './impose.ts';

/** Punishes a third party that goes on dealing with those under one's sanctions: leaks close, trust goes. */
export const secondarySanctions = defineInstrument({
  id: 'secondary-sanctions',
  family: 'economic',
  phase: 'commit',
  params: { target: { kind: 'actor', who: 'others' } },
  who: states,
  public: true,
  rungs: [4, 4],
  rung: () => 4,
  likelihood: () => 1.5,
  cost: () => 4,
  target: ({ target }) => target,
  blocked: needsSanction,
  faults: ({ target }, { board, seat }) => {
    const institution = board.actors.find(({ id }) => id === target)?.institution === true;
    if (institution) return [{ code: 'bad-field', field: 'target', detail: { target } }];
    const stands = (seat?.measures ?? []).some(
      (measure) => measure.instrument === 'secondary-sanctions' && measure.target === target,
    );
    return stands ? [{ code: 'already-standing', field: 'target', detail: { target } }] : [];
  },
  resolve: (context, { seat, act }, { target }) => {
    const { state } = context;
    startMeasure(
      context,
      {
        instrument: 'secondary-sanctions',
        by: seat,
        target,
        params: { target },
        layer: 'sanction',
        level: 1,
        rung: 4,
        weight: weightOf(4),
        public: true,
        until: null,
        binds: bindsAfter(state, actorOf(state, seat)?.process ?? 0),
      },
      act,
    );
    changeTrust(context, act, target, seat, SECONDARY.trust, 'R-Third parties');
  },
});
