import { LEGITIMACY } from '../../rules/legitimacy.ts';
import { defineInstrument } from '../define.ts';
import { affect, freshness, neverBlocked, states } from '../shared.ts';

/** Evidence laid open: it makes one's own course rightful and the other's less so. */
export const declassify = defineInstrument({
  id: 'declassify',
  family: 'information',
  phase: 'diplomacy',
  params: { about: { kind: 'actor', who: 'rivals' } },
  who: states,
  public: true,
  rungs: [1, 1],
  rung: () => 1,
  likelihood: () => 1.2,
  cost: () => 1,
  target: ({ about }) => about,
  blocked: neverBlocked,
  resolve: (context, placed, { about }) => {
    const { seat, act } = placed;
    const fresh = freshness(context, placed);
    const effect = { rule: 'R-Legitimacy', quantity: 'legitimacy' } as const;
    affect(
      context,
      act,
      { ...effect, subject: seat, by: LEGITIMACY.evidence, audience: [seat], term: 'evidence' },
      fresh,
    );
    affect(
      context,
      act,
      { ...effect, subject: about, by: LEGITIMACY.exposed, audience: [about], term: 'exposed' },
      fresh,
    );
  },
});
