import { defineInstrument } from '../define.ts';
import { neverBlocked, states } from '../shared.ts';
import { propose } from './mutual.ts';

/** Two friends lay side by side what each makes of a rival: both are wrong less often, and it may come out. */
export const jointAssessment = defineInstrument({
  id: 'joint-assessment',
  family: 'diplomatic',
  phase: 'diplomacy',
  params: { with: { kind: 'actor', who: 'friends' }, about: { kind: 'actor', who: 'rivals' } },
  who: states,
  public: false,
  rungs: [1, 1],
  rung: () => 1,
  likelihood: () => 1,
  cost: () => 1,
  target: ({ with: friend }) => friend,
  blocked: neverBlocked,
  faults: ({ with: friend, about }, { seat }) =>
    (seat?.measures ?? []).some(
      ({ instrument, target, params }) =>
        instrument === 'joint-assessment' &&
        target === friend &&
        params['about'] === about &&
        params['agreed'] === true,
    )
      ? [{ code: 'already-standing', field: 'about', detail: { about } }]
      : [],
  resolve: (context, placed, { with: friend }) => {
    const terms = { public: false, rung: 1, weight: 0, stands: true } as const;
    propose(context, placed, { ...terms, other: friend, alike: ['about'] }, () => undefined);
  },
});
