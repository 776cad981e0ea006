import type { IssueId } from '../../ids.ts';
import type { PhaseContext, PlacedOrder } from '../../resolution/context.ts';
import { airOf, issueOf, quantity } from '../../resolution/read.ts';
import { RALLY } from '../../rules/home.ts';
import { STRIKE, destroyed } from '../../rules/strike.ts';
import { defineInstrument } from '../define.ts';
import { affect, changeTrust, neverBlocked, rallyRound, states } from '../shared.ts';

/** R-Strike. What is destroyed of what advances on the issue. */
const destroy = (context: PhaseContext, { seat, act }: PlacedOrder, issue: IssueId): void => {
  const { state } = context;
  if (issueOf(state, issue)?.drift?.quantity !== 'progress') return;
  const hit = destroyed(quantity(state, 'progress', issue), airOf(state, seat));
  context.change({
    rule: 'R-Strike',
    quantity: 'progress',
    subject: issue,
    by: hit.value,
    because: [act],
    audience: 'all',
    terms: hit.terms,
  });
};

/** One limited strike: it destroys some of what is at issue, kills, and brings the brink. */
export const strike = defineInstrument({
  id: 'strike',
  family: 'security',
  phase: 'security',
  params: {
    target: { kind: 'actor', who: 'rivals' },
    issue: { kind: 'issue' },
  },
  who: states,
  public: true,
  rungs: [9, 9],
  rung: () => 9,
  likelihood: () => 3,
  cost: () => 6,
  target: ({ target }) => target,
  blocked: neverBlocked,
  resolve: (context, placed, { target, issue }) => {
    const { seat, act } = placed;
    context.fact({
      rule: 'R-Strike',
      fact: { type: 'strike', by: seat, target },
      because: [act],
      audience: 'all',
    });
    destroy(context, placed, issue);
    const harm = { rule: 'R-Strike', subject: target, audience: [target], term: 'strike' } as const;
    affect(context, act, { ...harm, quantity: 'readiness', by: STRIKE.readiness });
    affect(context, act, { ...harm, quantity: 'harm', by: STRIKE.harm });
    changeTrust(context, act, target, seat, STRIKE.trust, 'R-Strike');
    rallyRound(context, act, seat, RALLY.strike);
    rallyRound(context, act, target, RALLY.struck);
  },
});
