import { commitmentId, demandId } from '../../ids.ts';
import { LIKELIHOOD } from '../../rules/beliefs.ts';
import { LEGITIMACY } from '../../rules/legitimacy.ts';
import type { PhaseContext, PlacedOrder } from '../../resolution/context.ts';
import { openDemands } from '../../resolution/off-ramps.ts';
import { quantity, salienceOf } from '../../resolution/read.ts';
import type { Demand } from '../../state/state.ts';
import { defineInstrument } from '../define.ts';
import { affect, anyone, neverBlocked } from '../shared.ts';

/** What may be said to follow, and the engine rung of it. */
const THREATS = { none: 0, vague: 6, measures: 6, blockade: 8, strike: 9 } as const;

/** The same author's demand on the same issue gives way to the new one. */
const withdrawOld = (context: PhaseContext, placed: PlacedOrder, fresh: Demand): void => {
  for (const old of openDemands(context.state, fresh.to, fresh.issue)) {
    if (old.from !== fresh.from) continue;
    context.fact({
      rule: 'R-Act',
      fact: { type: 'demand.status', demand: old.id, status: 'withdrawn' },
      because: [placed.act],
      audience: 'all',
    });
  }
};

const threaten = (
  context: PhaseContext,
  placed: PlacedOrder,
  demand: Demand,
  vague: boolean,
): void => {
  context.fact({
    rule: 'R-Commitments',
    fact: {
      type: 'commitment.made',
      commitment: {
        id: commitmentId(context.mint('threat', `${demand.from}-${demand.to}`)),
        kind: 'threat',
        by: demand.from,
        to: demand.to,
        demand: demand.id,
        rung: demand.threat,
        due: demand.deadline === null ? null : demand.deadline + 1,
        salience: salienceOf(context.state, demand.from, demand.issue),
        ambiguous: vague,
        status: 'open',
        turn: context.state.turn,
        cause: placed.act,
      },
    },
    because: [placed.act],
    audience: 'all',
  });
};

/** A public demand: terms, by when, what follows, and whether a way out is left. */
export const demand = defineInstrument({
  id: 'demand',
  family: 'diplomatic',
  phase: 'diplomacy',
  params: {
    to: { kind: 'actor', who: 'others' },
    issue: { kind: 'issue' },
    position: { kind: 'position' },
    deadline: { kind: 'turn', optional: true },
    threat: { kind: 'choice', options: ['none', 'vague', 'measures', 'blockade', 'strike'] },
    wayOut: { kind: 'flag', initial: true },
  },
  who: anyone,
  public: true,
  rungs: [2, 2],
  rung: () => 2,
  likelihood: ({ deadline, threat }) =>
    deadline !== null && threat !== 'none' && threat !== 'vague' ? LIKELIHOOD.deadline : 1.15,
  cost: ({ deadline, threat }) => (deadline !== null || threat !== 'none' ? 2 : 1),
  target: ({ to }) => to,
  blocked: neverBlocked,
  faults: ({ to, issue, position }, { board }) => {
    const known = board.issues.find((item) => item.id === issue);
    if (known === undefined) return [];
    if (known.owner !== to)
      return [{ code: 'clause-not-owned', field: 'issue', detail: { issue, owner: known.owner } }];
    return Math.round(known.position) === position
      ? [{ code: 'out-of-range', field: 'position', detail: { position } }]
      : [];
  },
  resolve: (context, placed, { to, issue, position, deadline, threat, wayOut }) => {
    const { state } = context;
    const made: Demand = {
      id: demandId(context.mint('demand', `${placed.seat}-${issue}`)),
      from: placed.seat,
      to,
      issue,
      position,
      deadline,
      wayOut,
      was: quantity(state, 'position', issue),
      threat: THREATS[threat],
      status: 'issued',
      turn: state.turn,
      cause: placed.act,
    };
    withdrawOld(context, placed, made);
    const fact = { type: 'demand.issued', demand: made } as const;
    context.fact({ rule: 'R-Act', fact, because: [placed.act], audience: 'all' });
    if (threat !== 'none') threaten(context, placed, made, threat === 'vague');
    if (wayOut) return;
    affect(context, placed.act, {
      rule: 'R-Legitimacy',
      quantity: 'legitimacy',
      subject: placed.seat,
      by: LEGITIMACY['no-way-out'],
      audience: [placed.seat],
      term: 'no-way-out',
    });
  },
});
