import type { ActorId } from '../../ids.ts';
import { endMeasure, startMeasure } from '../../resolution/measures.ts';
import { quantity } from '../../resolution/read.ts';
import { LEGITIMACY } from '../../rules/legitimacy.ts';
import { STANDS, voiceOf } from '../../rules/third-parties.ts';
import type { Measure } from '../../state/state.ts';
import { defineInstrument } from '../define.ts';
import { affect, changeTrust, neverBlocked } from '../shared.ts';

/** What the seat has said before on the quarrel of these two. */
const isOn = ({ instrument, params }: Measure, two: readonly ActorId[]): boolean =>
  instrument === 'side-publicly' &&
  two.some((one) => params['for'] === one) &&
  two.some((one) => params['against'] === one);

/** A third party says before everybody whose side it takes between two, or that it takes none. */
export const sidePublicly = defineInstrument({
  id: 'side-publicly',
  family: 'third-party',
  phase: 'diplomacy',
  params: {
    for: { kind: 'actor', who: 'others' },
    against: { kind: 'actor', who: 'others' },
    stand: { kind: 'choice', options: ['side', 'abstain'] },
  },
  who: ({ camp, institution }) => camp === 'neutral' || institution,
  public: true,
  rungs: [0, 1],
  rung: ({ stand }) => (stand === 'side' ? 1 : 0),
  weight: () => 0,
  likelihood: ({ stand }) => (stand === 'side' ? 1.05 : 1),
  cost: () => 1,
  target: ({ against, stand }) => (stand === 'side' ? against : null),
  blocked: neverBlocked,
  faults: ({ for: favoured, against, stand }, { seat }) => {
    if (favoured === against) return [{ code: 'duplicate', field: 'against', detail: { against } }];
    const stands = (seat?.measures ?? []).some(
      (old) =>
        isOn(old, [favoured, against]) &&
        old.params['stand'] === stand &&
        old.params['for'] === favoured,
    );
    return stands ? [{ code: 'already-standing', field: 'stand', detail: { stand } }] : [];
  },
  resolve: (context, { seat, act }, { for: favoured, against, stand }) => {
    const { state } = context;
    const { own, other, trust } = STANDS[stand];
    const rule = 'R-Third parties';
    const before = state.measures.find((old) => old.by === seat && isOn(old, [favoured, against]));
    if (before !== undefined) {
      endMeasure(context, before, 'replaced', [act]);
      if (before.params['stand'] === 'side')
        affect(context, act, {
          rule: 'R-Legitimacy',
          quantity: 'legitimacy',
          subject: seat,
          audience: [seat],
          by: LEGITIMACY.reversal,
          term: 'reversal',
        });
    }
    const voice = voiceOf(quantity(state, 'legitimacy', seat));
    for (const [subject, by] of [
      [favoured, own],
      [against, other],
    ] as const) {
      const head = { rule, quantity: 'legitimacy', subject, audience: [subject] } as const;
      if (by !== 0) affect(context, act, { ...head, by: by * voice, term: 'stand' });
    }
    changeTrust(context, act, favoured, seat, trust.favoured, rule);
    changeTrust(context, act, seat, favoured, trust.favoured / 2, rule);
    changeTrust(context, act, against, seat, trust.other, rule);
    changeTrust(context, act, seat, against, trust.other / 2, rule);
    startMeasure(
      context,
      {
        instrument: 'side-publicly',
        by: seat,
        target: against,
        params: { for: favoured, against, stand },
        level: 1,
        layer: stand === 'side' ? 'talks' : null,
        rung: stand === 'side' ? 1 : 0,
        weight: 0,
        public: true,
        until: null,
      },
      act,
    );
  },
});
