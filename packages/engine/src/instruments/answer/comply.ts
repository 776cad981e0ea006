import type { Sight } from '../fields.ts';
import type { PhaseContext, PlacedOrder } from '../../resolution/context.ts';
import { deliveriesOf } from '../../resolution/deliveries.ts';
import type { Delivery } from '../../resolution/deliveries.ts';
import { audienceOf, startMeasure } from '../../resolution/measures.ts';
import { openDemands } from '../../resolution/off-ramps.ts';
import { MICRO, toMicro } from '../../quantities.ts';
import { LEGITIMACY } from '../../rules/legitimacy.ts';
import type { ActorId, IssueId } from '../../ids.ts';
import type { State } from '../../state/state.ts';
import { defineInstrument } from '../define.ts';
import { affect, anyone } from '../shared.ts';

/** Issues on which the seat is asked for something, or owes something. */
const due = ({ seat, paper }: Sight): readonly string[] => {
  const me = seat?.seat;
  const asked = paper.demands
    .filter(({ to, status }) => to === me && (status === 'issued' || status === 'partly-met'))
    .map((demand) => demand.issue);
  const owed = paper.agreements
    .filter((agreement) => agreement.status === 'running')
    .flatMap(({ terms, delivered }) =>
      terms.clauses.filter(({ by }, at) => by === me && (delivered[at] ?? 0) < MICRO),
    )
    .map((clause) => clause.issue);
  return [...new Set([...asked, ...owed])];
};

/**
 * For whom it is done, as everybody may know: the other side of an agreement that is no secret, or
 * the author of the demand.
 */
const towards = (state: State, seat: ActorId, issue: IssueId): ActorId | null => {
  for (const { status, open, from, terms } of state.agreements) {
    if (status !== 'running' || !open) continue;
    if (!terms.clauses.some((clause) => clause.by === seat && clause.issue === issue)) continue;
    return from === seat ? terms.to : from;
  }
  return openDemands(state, seat, issue)[0]?.from ?? null;
};

const deliver = (context: PhaseContext, delivery: Delivery): void => {
  context.change({
    rule: 'R-Settlement',
    quantity: 'position',
    subject: delivery.issue,
    by: delivery.move.value,
    because: [delivery.act],
    audience: 'all',
    terms: delivery.move.terms,
  });
  if (delivery.agreement === null) return;
  const { id, clause, delivered } = delivery.agreement;
  const agreement = context.state.agreements.find((item) => item.id === id);
  if (agreement === undefined) return;
  context.fact({
    rule: 'R-Settlement',
    fact: { type: 'agreement.step', agreement: id, clause, delivered: toMicro(delivered) },
    because: [delivery.act],
    // That the step was promised is the secret of those who promised it.
    audience: audienceOf(agreement.open, [agreement.from, agreement.terms.to]),
  });
};

/** What stands from now on: work on the issue has stopped. */
const halt = (context: PhaseContext, { seat, act }: PlacedOrder, issue: IssueId): void => {
  startMeasure(
    context,
    {
      instrument: 'comply',
      by: seat,
      target: towards(context.state, seat, issue),
      params: { issue },
      layer: 'talks',
      level: 1,
      rung: 0,
      weight: -2,
      public: true,
      until: null,
    },
    act,
  );
};

/** Does what was asked or promised, in quarters; at step 0 only stops what moves by itself. */
export const comply = defineInstrument({
  id: 'comply',
  family: 'answer',
  phase: 'settlement',
  params: {
    issue: { kind: 'issue' },
    step: { kind: 'level', min: 0, max: 4 },
  },
  who: anyone,
  public: true,
  rungs: [0, 0],
  rung: () => 0,
  likelihood: () => 1,
  cost: () => 0,
  target: ({ issue }, seat, state) => towards(state, seat, issue),
  blocked: (sight) => (due(sight).length > 0 ? null : { code: 'needs-other-first', detail: {} }),
  faults: ({ issue }, sight) =>
    due(sight).includes(issue)
      ? []
      : [{ code: 'needs-other-first', field: 'issue', detail: { issue } }],
  resolve: (context, placed, { issue, step }) => {
    halt(context, placed, issue);
    const delivery = deliveriesOf(context.state, [placed])[0];
    if (delivery === undefined || step === 0) return;
    deliver(context, delivery);
    affect(
      context,
      placed.act,
      {
        rule: 'R-Legitimacy',
        quantity: 'legitimacy',
        subject: placed.seat,
        by: LEGITIMACY.complied,
        audience: [placed.seat],
        term: 'complied',
      },
      delivery.share,
    );
  },
});
