import type { ActorId, EntryId } from '../../ids.ts';
import { carried, isolation, pain } from '../../rules/bite.ts';
import { harmCost, harmFlow } from '../../rules/harm.ts';
import { lingering } from '../../rules/overcompliance.ts';
import { SIDED_AGAINST } from '../../rules/third-parties.ts';
import type { RuleId } from '../../rules/rule-ids.ts';
import { shown, summand } from '../../rules/worked.ts';
import type { Term } from '../../ledger/entry.ts';
import type { ScenarioActor } from '../../scenario.ts';
import type { State } from '../../state/state.ts';
import type { PhaseContext } from '../context.ts';
import { actorOf, quantity, turnDays } from '../read.ts';
import { burdenOf } from './burden.ts';
import type { Burden } from './burden.ts';
import { guidanceOf, sendersTo, tradeMeasures } from './sanctions.ts';

/** Differences below a millionth are no entry. */
const SMALL = 5e-7;

/** R-Overcompliance. The best guidance of anyone whose firms may come back to the actor, 0–1. */
export const guidanceFor = (state: State, actor: ActorId): number =>
  tradeMeasures(state, 'guidance')
    .filter(({ target }) => target === actor)
    .reduce((most, { by }) => Math.max(most, guidanceOf(state, by, actor)), 0);

const record = (
  context: PhaseContext,
  actor: ActorId,
  rule: RuleId,
  by: number,
  because: readonly EntryId[],
  terms: readonly Term[],
): void => {
  const head = { rule, subject: actor, by, audience: [actor] } as const;
  const felt = context.change({ ...head, quantity: 'bite', because, terms });
  context.change({ ...head, quantity: 'strain', because: [felt], terms: [shown('bite', by)] });
};

const termsOf = (burden: Burden, share: number): readonly Term[] =>
  [
    summand('imposed-cuts', burden.imposed),
    summand('overcompliance', burden.extra),
    summand('blowback', burden.blowback),
    shown('spared', burden.spared),
    shown('reserves-carry', -burden.gross * share),
  ].filter(({ value }) => value !== 0);

/** R-Home. What reserves pay instead of people. */
const spend = (context: PhaseContext, actor: ActorId, by: number, burden: Burden): void => {
  if (by < SMALL) return;
  context.change({
    rule: 'R-Home',
    quantity: 'reserves',
    subject: actor,
    by: -by,
    because: burden.causes,
    audience: [actor],
    terms: [shown('bite', burden.gross)],
  });
};

/**
 * R-Bite. Brings the felt part of an actor's strain to what stands against it now, and gives by how
 * much. A burden is felt as it comes; one that is lifted is left behind slowly (R-Overcompliance).
 */
export const press = (context: PhaseContext, actor: ActorId, burden: Burden): number => {
  const { state } = context;
  const days = turnDays(state);
  const now = quantity(state, 'bite', actor);
  const share = carried(burden.gross, quantity(state, 'reserves', actor), days);
  spend(context, actor, (burden.gross * share * days) / 365, burden);
  const due = burden.gross * (1 - share);
  const lifted = due < now;
  const left = lifted ? (now - due) * lingering(days, guidanceFor(state, actor)) : 0;
  const by = due + left - now;
  if (Math.abs(by) < SMALL) return 0;
  const terms = termsOf(burden, share);
  if (lifted)
    record(context, actor, 'R-Overcompliance', by, burden.causes, [
      ...terms,
      shown('lingering', left),
    ]);
  else record(context, actor, 'R-Bite', by, burden.causes, terms);
  return by;
};

/** R-Harm. What a sender loses for its share of the harm: legitimacy, and support at home. */
const blame = (context: PhaseContext, target: ScenarioActor, burden: Burden): void => {
  const { state } = context;
  const harm = quantity(state, 'harm', target.id) - target.start.harm;
  const whole = burden.ties.reduce((all, tie) => all + (tie.own ? 0 : tie.value), 0);
  if (whole <= 0) return;
  for (const sender of sendersTo(state, target.id)) {
    const ties = burden.ties.filter(({ other, own }) => other === sender && !own);
    const share = ties.reduce((all, { value }) => all + value, 0) / whole;
    const accountability = actorOf(state, sender)?.accountability ?? 0;
    const cost = harmCost(harm, share, accountability, turnDays(state));
    for (const quantityId of ['legitimacy', 'support'] as const) {
      const by = cost[quantityId];
      if (Math.abs(by) < SMALL) continue;
      context.change({
        rule: 'R-Harm',
        quantity: quantityId,
        subject: sender,
        by,
        audience: [sender],
        because: ties.map(({ sanction }) => sanction.measure.cause),
        terms: [shown('hardship', by)],
      });
    }
  }
};

/** R-Harm. Civilian distress where a branch is cut, and what heals of it; who did it is held to it. */
export const hurt = (context: PhaseContext, actor: ScenarioActor, burden: Burden): void => {
  const { state } = context;
  const harm = quantity(state, 'harm', actor.id);
  const flow = harmFlow(
    {
      harm,
      base: actor.start.harm,
      pain: pain(quantity(state, 'bite', actor.id)),
      breadth: burden.hardship,
      channel: burden.channel,
    },
    turnDays(state),
  );
  if (Math.abs(flow.value) >= SMALL)
    context.change({
      rule: 'R-Harm',
      quantity: 'harm',
      subject: actor.id,
      by: flow.value,
      because: burden.causes,
      audience: [actor.id],
      terms: flow.terms,
    });
  blame(context, actor, burden);
};

/** R-Influence. Isolation 0–100: how broad and rightful what stands against the actor is, and who else has taken sides. */
export const isolationOf = (state: State, actor: ActorId): number => {
  const senders = sendersTo(state, actor);
  if (senders.length === 0) return 0;
  const { breadth } = burdenOf(state, actor, 0);
  const rightful = senders.reduce((all, sender) => all + quantity(state, 'legitimacy', sender), 0);
  const against = state.measures.filter(
    ({ instrument, target, params }) =>
      instrument === 'side-publicly' && target === actor && params['stand'] === 'side',
  ).length;
  return Math.min(100, isolation(breadth, rightful / senders.length) + SIDED_AGAINST * against);
};
