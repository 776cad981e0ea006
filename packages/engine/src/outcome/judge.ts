import { settles } from '../resolution/undertakings.ts';
import { dyadId, pairEnds } from '../ids.ts';
import type { ActorId } from '../ids.ts';
import { logistic } from '../math.ts';
import { fromMicro, toMicro } from '../quantities.ts';
import { classify, constrained, contributionOf, policyResult } from '../rules/judgement.ts';
import { highest } from '../rules/ladder.ts';
import { scoreAfterUse } from '../rules/nuclear.ts';
import { demandProgress } from '../rules/settlement.ts';
import { issueOf, quantity } from '../resolution/read.ts';
import type { Outcome, SeatScore, State } from '../state/state.ts';
import { scoreOf } from './scores.ts';
import { afterTail } from './tail.ts';

/** R-Judgement. Share of the dispute's demand that is met, 0–1: in fact, or with the tail. */
export const compelled = (state: State, counting: 'in-fact' | 'with-tail'): number => {
  const { issue, demand } = state.scenario.dispute;
  const start = issueOf(state, issue)?.position ?? 0;
  const end =
    counting === 'in-fact'
      ? quantity(state, 'position', issue)
      : afterTail(state, 'position', issue);
  return demandProgress(start, end, demand);
};

const constrain = (state: State): number => {
  const issue = issueOf(state, state.scenario.dispute.issue);
  if (issue === undefined || issue.drift === null) return 1;
  const { quantity: id, to } = issue.drift;
  const start = id === 'progress' ? issue.progress : issue.position;
  return constrained(start, afterTail(state, id, issue.id), to);
};

/** Resolve shown: half by name, half by what the target now believes of the coercer's threats. */
const signal = (state: State): number => {
  const { coercer, target } = state.scenario.dispute;
  const believed = logistic(quantity(state, 'belief', dyadId(target, coercer)));
  return 0.5 * believed + (0.5 * quantity(state, 'reputation', coercer)) / 100;
};

const contribution = (state: State, compel: number): number => {
  const { coercer, issue } = state.scenario.dispute;
  const demanded = state.demands.some(
    (demand) => demand.from === coercer && demand.issue === issue,
  );
  const agreed = state.agreements.some(
    (one) =>
      one.status !== 'broken' && settles(one) && (one.from === coercer || one.terms.to === coercer),
  );
  const rung = highest(state.measures.filter(({ by }) => by === coercer).map((item) => item.rung));
  return contributionOf(compel, demanded, agreed, Math.max(rung, highest(state.publicRungs)));
};

/** R-Judgement, and R-Nuclear where the weapons were used. */
const scoreFor = (state: State, seat: ActorId, reason: Outcome['reason']): SeatScore => {
  const score = scoreOf(state, seat);
  if (reason !== 'nuclear') return score;
  const pairs = [state.nuclear?.pair, state.war?.pair];
  const fought = pairs.some((pair) => pair !== undefined && pairEnds(pair).includes(seat));
  return { ...score, total: toMicro(scoreAfterUse(fromMicro(score.total), fought)) };
};

/** R-Judgement. The outcome as it would be if the crisis ended now, for the reason given. */
export const judge = (state: State, reason: Outcome['reason']): Outcome => {
  const compel = compelled(state, 'with-tail');
  const war = state.war !== null;
  return {
    class: classify(war, compel),
    compel: toMicro(compel),
    constrain: toMicro(constrain(state)),
    signal: toMicro(signal(state)),
    policy: policyResult(war, compel),
    contribution: contribution(state, compel),
    reason,
    turn: state.turn,
    scores: Object.fromEntries(
      state.scenario.actors.map(({ id }) => [id, scoreFor(state, id, reason)] as const),
    ),
  };
};
