import type { ActorId, IssueId } from '../../ids.ts';
import { endMeasure } from '../../resolution/measures.ts';
import { openDemands } from '../../resolution/off-ramps.ts';
import { issueOf } from '../../resolution/read.ts';
import { LEGITIMACY } from '../../rules/legitimacy.ts';
import type { State } from '../../state/state.ts';
import { defineInstrument } from '../define.ts';
import { affect, states, tuned } from '../shared.ts';

/** Points by which what advances by itself is pushed on. */
const PUSH = 15;

/** Against whom it is done: who demands otherwise, else the other side of the dispute. */
const against = (state: State, seat: ActorId, issue: IssueId): ActorId => {
  const { coercer, target } = state.scenario.dispute;
  return openDemands(state, seat, issue)[0]?.from ?? (seat === coercer ? target : coercer);
};

/** Finishes the work in haste, before everybody, and makes the next step harder to undo. */
export const faitAccompli = defineInstrument({
  id: 'fait-accompli',
  family: 'answer',
  phase: 'security',
  params: { issue: { kind: 'issue' } },
  who: states,
  public: true,
  rungs: [6, 6],
  rung: () => 6,
  likelihood: () => 1.8,
  cost: () => 3,
  target: ({ issue }, seat, state) => against(state, seat, issue),
  blocked: ({ seat, board }) =>
    board.issues.some((issue) => issue.owner === seat?.seat)
      ? null
      : { code: 'not-yours', detail: {} },
  faults: ({ issue }, { seat, board }) =>
    board.issues.some((item) => item.id === issue && item.owner === seat?.seat)
      ? []
      : [{ code: 'not-yours', field: 'issue', detail: { issue } }],
  resolve: (context, { seat, act }, { issue }) => {
    const drift = issueOf(context.state, issue)?.drift ?? null;
    const push = tuned(context.state, 'fait-accompli', 'push', PUSH);
    const forward = drift === null || drift.to > 0 ? 1 : -1;
    affect(context, act, {
      rule: 'R-Drift',
      quantity: drift?.quantity ?? 'position',
      subject: issue,
      by: forward * push,
      audience: 'all',
      term: 'pushed',
    });
    for (const measure of context.state.measures) {
      if (measure.instrument !== 'comply' || measure.by !== seat) continue;
      if (measure.params['issue'] === issue) endMeasure(context, measure, 'broken', [act]);
    }
    affect(context, act, {
      rule: 'R-Legitimacy',
      quantity: 'legitimacy',
      subject: seat,
      audience: [seat],
      by: LEGITIMACY['fait-accompli'],
      term: 'fait-accompli',
    });
  },
});
