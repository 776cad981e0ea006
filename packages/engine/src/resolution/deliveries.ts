import type { ActorId, AgreementId, DemandId, EntryId, IssueId } from '../ids.ts';
import { fromMicro } from '../quantities.ts';
import { movement, stepShare } from '../rules/settlement.ts';
import type { Worked } from '../rules/worked.ts';
import type { State } from '../state/state.ts';
import type { PlacedOrder } from './context.ts';
import { openDemands } from './off-ramps.ts';
import { quantity } from './read.ts';

/** What one `comply` order brings about: the step, and the share of the whole it is. */
export interface Delivery {
  readonly seat: ActorId;
  readonly act: EntryId;
  readonly issue: IssueId;
  /** Position when the step begins and the position promised or asked. */
  readonly from: number;
  readonly to: number;
  readonly move: Worked;
  /** Share 0–1 of what is promised or asked that this step is. */
  readonly share: number;
  readonly agreement: {
    readonly id: AgreementId;
    readonly clause: number;
    readonly delivered: number;
  } | null;
  readonly demand: DemandId | null;
}

/** The actor's undelivered clause on an issue, oldest agreement first. */
export const owedClause = (
  state: State,
  actor: ActorId,
  issue: IssueId,
): {
  readonly id: AgreementId;
  readonly clause: number;
  readonly to: number;
  readonly delivered: number;
} | null => {
  for (const agreement of state.agreements) {
    if (agreement.status !== 'running') continue;
    const clause = agreement.terms.clauses.findIndex(
      (item, at) =>
        item.by === actor && item.issue === issue && fromMicro(agreement.delivered[at] ?? 0) < 1,
    );
    const terms = agreement.terms.clauses[clause];
    if (terms === undefined) continue;
    return {
      id: agreement.id,
      clause,
      to: terms.to,
      delivered: fromMicro(agreement.delivered[clause] ?? 0),
    };
  }
  return null;
};

const byAgreement = (
  state: State,
  head: { readonly seat: ActorId; readonly act: EntryId; readonly issue: IssueId },
  step: number,
): Delivery | null => {
  const owed = owedClause(state, head.seat, head.issue);
  if (owed === null) return null;
  const share = stepShare(step, owed.delivered);
  const from = quantity(state, 'position', head.issue);
  // What is left of the way is spread over what is left to deliver, so equal steps are equal moves.
  const move = movement(from, owed.to, share / (1 - owed.delivered));
  const agreement = { id: owed.id, clause: owed.clause, delivered: owed.delivered + share };
  return { ...head, from, to: owed.to, move, share, agreement, demand: null };
};

const byDemand = (
  state: State,
  head: { readonly seat: ActorId; readonly act: EntryId; readonly issue: IssueId },
  step: number,
): Delivery | null => {
  const demand = openDemands(state, head.seat, head.issue)[0];
  if (demand === undefined) return null;
  const from = quantity(state, 'position', head.issue);
  const whole = demand.position - demand.was;
  const done = whole === 0 ? 1 : Math.max(0, (from - demand.was) / whole);
  if (done >= 1) return null;
  const share = stepShare(step, done);
  const move = movement(from, demand.position, share / (1 - done));
  return { ...head, from, to: demand.position, move, share, agreement: null, demand: demand.id };
};

/** R-Settlement. What this turn's `comply` orders deliver, agreements before bare demands. */
export const deliveriesOf = (state: State, orders: readonly PlacedOrder[]): readonly Delivery[] =>
  orders.flatMap(({ seat, order, act }) => {
    if (order.instrument !== 'comply') return [];
    const { issue: wanted, step } = order.params;
    const issue = state.scenario.issues.find((item) => item.id === wanted)?.id;
    if (issue === undefined || typeof step !== 'number') return [];
    const head = { seat, act, issue };
    const delivery = byAgreement(state, head, step) ?? byDemand(state, head, step);
    return delivery === null ? [] : [delivery];
  });

/** Where an issue will stand once this turn's steps are taken. */
export const positionAfter = (
  state: State,
  deliveries: readonly Delivery[],
  issue: IssueId,
): number =>
  deliveries.reduce(
    (position, delivery) => (delivery.issue === issue ? position + delivery.move.value : position),
    quantity(state, 'position', issue),
  );
