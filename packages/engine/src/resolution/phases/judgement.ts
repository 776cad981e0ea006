import { turnsIn } from '../../calendar.ts';
import { dyadId } from '../../ids.ts';
import type { EntryId } from '../../ids.ts';
import { MICRO } from '../../quantities.ts';
import { compelled, judge } from '../../outcome/judge.ts';
import { KEPT_PROMISE } from '../../rules/commitments.ts';
import { PARTLY, demandProgress } from '../../rules/settlement.ts';
import { shown } from '../../rules/worked.ts';
import type { Agreement, Demand, Outcome, State } from '../../state/state.ts';
import { liftMet } from '../conditional.ts';
import type { Phase, PhaseContext } from '../context.ts';
import { audienceOf, endMeasure } from '../measures.ts';
import { quantity } from '../read.ts';
import { allKept, settles } from '../undertakings.ts';

/** The last step that moved an issue this turn: what a demand's standing goes back to. */
const movesOf = (state: State, subject: string): readonly EntryId[] =>
  (state.ledger[state.turn] ?? []).flatMap((entry) =>
    entry.kind === 'change' && entry.quantity === 'position' && entry.subject === subject
      ? [entry.id]
      : [],
  );

const standing = (state: State, demand: Demand): Demand['status'] => {
  const now = quantity(state, 'position', demand.issue);
  const share = demandProgress(demand.was, now, demand.position);
  if (share >= 1) return 'met';
  const over = demand.deadline !== null && demand.deadline < state.turn;
  const threatens = state.commitments.some(
    (commitment) => commitment.demand === demand.id && commitment.status === 'open',
  );
  if (over && !threatens) return 'lapsed';
  return share >= PARTLY ? 'partly-met' : 'issued';
};

/** R-Settlement. A demand is met, partly met, still open, or lapsed with its deadline and threat. */
const judgeDemands = (context: PhaseContext): void => {
  for (const demand of context.state.demands) {
    if (demand.status !== 'issued' && demand.status !== 'partly-met') continue;
    const status = standing(context.state, demand);
    if (status === demand.status) continue;
    context.fact({
      rule: 'R-Settlement',
      fact: { type: 'demand.status', demand: demand.id, status },
      because: [demand.cause, ...movesOf(context.state, demand.issue)],
      audience: 'all',
    });
  }
};

const reward = (context: PhaseContext, { from, terms }: Agreement, cause: EntryId): void => {
  for (const [holder, other] of [
    [from, terms.to],
    [terms.to, from],
  ] as const) {
    const because = [cause];
    const trust = dyadId(holder, other);
    context.change({
      rule: 'R-Commitments',
      quantity: 'reputation',
      subject: other,
      by: KEPT_PROMISE.reputation,
      because,
      audience: [other],
      terms: [shown('kept-word', KEPT_PROMISE.reputation)],
    });
    if (context.state.quantities.trust[trust] === undefined) continue;
    context.change({
      rule: 'R-Commitments',
      quantity: 'trust',
      subject: trust,
      by: KEPT_PROMISE.trust,
      because,
      audience: [holder],
      terms: [shown('trust', KEPT_PROMISE.trust)],
    });
  }
};

/** R-Settlement. An agreement all of whose clauses are delivered and undertakings done is fulfilled. */
const judgeAgreements = (context: PhaseContext): void => {
  for (const agreement of context.state.agreements) {
    if (agreement.status !== 'running') continue;
    if (agreement.delivered.some((share) => share < MICRO) || !allKept(agreement)) continue;
    const fulfilled = context.fact({
      rule: 'R-Settlement',
      fact: { type: 'agreement.status', agreement: agreement.id, status: 'fulfilled' },
      because: [agreement.cause],
      audience: audienceOf(agreement.open, [agreement.from, agreement.terms.to]),
    });
    if (settles(agreement)) reward(context, agreement, fulfilled);
  }
};

/** R-Nuclear. Whether the weapons were used in this turn. */
const usedWeapons = (state: State): boolean =>
  (state.ledger[state.turn] ?? []).some(
    (entry) => entry.kind === 'fact' && entry.fact.type === 'nuclear.used',
  );

/** Why the crisis ends now, or null where it goes on. */
const ending = (state: State): Outcome['reason'] | null => {
  if (usedWeapons(state)) return 'nuclear';
  if (state.war !== null && state.turn > state.war.since) return 'war';
  if (state.turn >= turnsIn(state)) return state.war === null ? 'last-turn' : 'war';
  const owed = state.agreements.some(({ status, delivered }) =>
    status === 'running' ? delivered.some((share) => share < MICRO) : false,
  );
  const calm = state.war === null && state.brink.pairs.length === 0;
  return calm && !owed && compelled(state, 'in-fact') >= 1 ? 'settled' : null;
};

/** What has run its time ends; demands and agreements are judged; and the crisis, if it is over. */
export const judgement: Phase = (context) => {
  const { state } = context;
  for (const measure of state.measures) {
    if (measure.until !== null && measure.until <= state.turn)
      endMeasure(context, measure, 'expired', [measure.cause]);
  }
  liftMet(context);
  judgeDemands(context);
  judgeAgreements(context);
  const reason = ending(state);
  if (reason === null) return;
  context.fact({
    rule: 'R-Judgement',
    fact: { type: 'outcome.judged', outcome: judge(state, reason) },
    because: [],
    audience: 'all',
  });
};
