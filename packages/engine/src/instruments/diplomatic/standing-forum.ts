import { FORUM_TRUST } from '../../rules/cohesion.ts';
import { EASING } from '../../rules/tension.ts';
import { defineInstrument } from '../define.ts';
import { changeTrust, ease, neverBlocked, states } from '../shared.ts';
import { propose } from './mutual.ts';

/** Two consult at fixed times: mistakes are cleared up sooner, and partners learn of steps beforehand. */
export const standingForum = defineInstrument({
  id: 'standing-forum',
  family: 'diplomatic',
  phase: 'diplomacy',
  params: { with: { kind: 'actor', who: 'others' } },
  who: states,
  public: true,
  rungs: [0, 0],
  rung: () => 0,
  likelihood: () => 1,
  cost: () => 1,
  target: ({ with: other }) => other,
  blocked: neverBlocked,
  faults: ({ with: other }, { board, seat }) => {
    const institution = board.actors.find(({ id }) => id === other)?.institution === true;
    if (institution) return [{ code: 'bad-field', field: 'with', detail: { with: other } }];
    return (seat?.measures ?? []).some(
      ({ instrument, target, params }) =>
        instrument === 'standing-forum' && target === other && params['agreed'] === true,
    )
      ? [{ code: 'already-standing', field: 'with', detail: { with: other } }]
      : [];
  },
  resolve: (context, placed, { with: other }) => {
    const { seat } = placed;
    const terms = { other, alike: [], public: true, rung: 0, weight: -2, stands: true };
    propose(context, placed, terms, ([first]) => {
      const because = first ?? placed.act;
      ease(context, because, [seat, other], EASING.talks, 'R-Tension');
      changeTrust(context, because, other, seat, FORUM_TRUST, 'R-Cohesion');
      changeTrust(context, because, seat, other, FORUM_TRUST, 'R-Cohesion');
    });
  },
});
