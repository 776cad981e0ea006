import type { ActorId, Order, View } from '@convoy/engine';
import { measuresAgainst } from './leverage.ts';
import type { Dispute } from './leverage.ts';
import type { Situation } from './situation.ts';

type Params = Order['params'];

const isOpen = ({ status }: { readonly status: string }): boolean =>
  status === 'issued' || status === 'partly-met';

/** Whether one of the two has signed to the other that it moves on the issue: nobody presses for more. */
export const hasSigned = ({ paper }: View, by: ActorId, to: ActorId, issue: string): boolean =>
  [
    ...paper.offers.filter(({ status }) => status === 'accepted'),
    ...paper.agreements.filter(({ status }) => status === 'running'),
  ].some(
    ({ from, terms }) =>
      [from, terms.to].includes(by) &&
      [from, terms.to].includes(to) &&
      terms.clauses.some((clause) => clause.by === by && clause.issue === issue),
  );

/** Whether the same was demanded and still stands: saying it again tells nobody anything. */
const said = ({ me, view }: Situation, params: Params): boolean =>
  view.paper.demands.some(
    (demand) =>
      isOpen(demand) &&
      demand.from === me &&
      demand.to === params['to'] &&
      demand.issue === params['issue'] &&
      demand.position === params['position'],
  );

/** What may be said to follow, its engine rung, and the order that could carry it out. */
const THREATS = [
  { threat: 'measures', rung: 6, means: ['alert'], wayOut: true },
  { threat: 'blockade', rung: 8, means: ['quarantine'], wayOut: true },
  { threat: 'strike', rung: 9, means: ['strike', 'quarantine'], wayOut: false },
] as const;

/** Demands follow what this seat wants: full terms, with no threat or one that it has the means for. */
export const demands = (situation: Situation, disputes: readonly Dispute[]): readonly Params[] => {
  const { turn, view } = situation;
  const offered = new Set(view.orders?.offerings.map((offering) => offering.instrument));
  const deadline = Math.min(turn + 1, view.clock.turns);
  return disputes.flatMap(({ matter, other, asked }) => {
    const head = { to: other.id, issue: matter.issue, position: Math.round(asked) };
    if (Math.round(matter.position) === head.position) return [];
    if (hasSigned(view, other.id, situation.me, matter.issue)) return [];
    const done = Math.max(0, ...measuresAgainst(situation, other).map(({ rung }) => rung));
    // What stands already threatens nobody.
    const threats = THREATS.filter(
      ({ rung, means }) => rung > done && means.every((id) => offered.has(id)),
    );
    return [
      ...(said(situation, head) ? [] : [{ ...head, deadline: null, threat: 'none', wayOut: true }]),
      ...threats.map(({ threat, wayOut }) => ({ ...head, deadline, threat, wayOut })),
    ];
  });
};

/** Whether somebody demands something of this seat against which it has not sworn yet. */
export const hasWhatToVow = ({ me, view }: Situation): boolean =>
  view.paper.demands.some(
    (demand) =>
      isOpen(demand) &&
      demand.to === me &&
      !view.paper.commitments.some(
        ({ kind, by, demand: on, status }) =>
          kind === 'vow' && by === me && on === demand.id && status === 'open',
      ),
  );
