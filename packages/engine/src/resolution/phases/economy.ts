import type { ActorId } from '../../ids.ts';
import { drift } from '../../rules/drift.ts';
import { lossOf } from '../../rules/home.ts';
import { factor } from '../../rules/worked.ts';
import type { ScenarioIssue } from '../../scenario.ts';
import type { Phase, PhaseContext } from '../context.ts';
import { burdenOf } from '../economy/burden.ts';
import type { Burden } from '../economy/burden.ts';
import { payFunds } from '../economy/fund.ts';
import { letLeak } from '../economy/leakage.ts';
import { findNetworks } from '../economy/networks.ts';
import { hurt, press } from '../economy/press.ts';
import { takeProfits } from '../economy/profits.ts';
import { collect } from '../economy/revenue.ts';
import { quantity, turnDays } from '../read.ts';
import { payDeals } from '../side-deals.ts';

/** Work on the issue has stopped: its owner complies, now or since an earlier turn. */
const halted = ({ state, orders }: PhaseContext, issue: ScenarioIssue): boolean =>
  [...state.measures, ...orders.map(({ order }) => order)].some(
    ({ instrument, params }) => instrument === 'comply' && params['issue'] === issue.id,
  );

/** R-Drift. What advances by itself, unless its owner stands it down. */
const advance = (context: PhaseContext): void => {
  const { state } = context;
  for (const issue of state.scenario.issues) {
    if (issue.drift === null || halted(context, issue)) continue;
    const { quantity: id, perDay, to } = issue.drift;
    const moved = drift(quantity(state, id, issue.id), perDay, to, turnDays(state));
    if (moved.value === 0) continue;
    context.change({
      rule: 'R-Drift',
      quantity: id,
      subject: issue.id,
      by: moved.value,
      because: [],
      audience: 'all',
      terms: moved.terms,
    });
  }
};

/** What trade and finance under measures do to each economy: by how much its strain moves. */
const trade = (context: PhaseContext): ReadonlyMap<ActorId, number> => {
  const { state } = context;
  const moved = new Map<ActorId, number>();
  if (state.scenario.sectors.length === 0) return moved;
  const burdens = new Map<ActorId, Burden>();
  for (const actor of state.scenario.actors) {
    if (actor.institution) continue;
    const burden = burdenOf(state, actor.id, turnDays(state));
    burdens.set(actor.id, burden);
    moved.set(actor.id, press(context, actor.id, burden));
    letLeak(context, actor.id, burden);
    hurt(context, actor, burden);
    collect(context, actor.id, burden);
  }
  takeProfits(context, burdens);
  payFunds(context);
  payDeals(context);
  findNetworks(context);
  return moved;
};

/** What measures on trade take, what strain costs in the days of the turn, and what advances by itself. */
export const economy: Phase = (context) => {
  const { state } = context;
  const days = turnDays(state);
  advance(context);
  const moved = trade(context);
  for (const { id, institution } of state.scenario.actors) {
    const strain = quantity(state, 'strain', id) + (moved.get(id) ?? 0);
    if (institution || strain === 0) continue;
    context.change({
      rule: 'R-Home',
      quantity: 'economy',
      subject: id,
      by: lossOf(strain, days),
      because: [],
      audience: [id],
      terms: [factor('strain', strain), factor('days', days)],
    });
  }
};
