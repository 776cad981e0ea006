import { dyadId } from '../ids.ts';
import type { ActorId, IssueId, SubjectId } from '../ids.ts';
import type { QuantityId } from '../quantities.ts';
import { drift } from '../rules/drift.ts';
import { fatigueFlow, rallyFade, supportFlow } from '../rules/home.ts';
import { TAIL_TURNS } from '../rules/judgement.ts';
import { takenBack } from '../rules/settlement.ts';
import { relaxation, tensionBase } from '../rules/tension.ts';
import { effortOf } from '../resolution/effort.ts';
import { issueOf, pairsOf, quantity, turnDays } from '../resolution/read.ts';
import { openBetween } from '../resolution/stock.ts';
import type { State } from '../state/state.ts';
import { clamp } from '../math.ts';
import { quantitySpecs } from '../quantities.ts';
import { tailStrain } from './tail-economy.ts';
import { owedAfter, supportOwed, trustOwed } from './promises.ts';
import type { Owed } from './promises.ts';

/** The promise still owed on an issue by which it may be expected to move furthest, the oldest of equals. */
const promised = (state: State, issue: IssueId): Owed | undefined => {
  const now = quantity(state, 'position', issue);
  const moves = ({ to, sure }: Owed): number => Math.abs(to - now) * sure;
  return owedAfter(state)
    .filter((owed) => owed.issue === issue)
    .reduce<Owed | undefined>(
      (most, owed) => (most === undefined || moves(owed) > moves(most) ? owed : most),
      undefined,
    );
};

const position = (state: State, issue: IssueId): number => {
  const now = quantity(state, 'position', issue);
  const owed = promised(state, issue);
  if (owed === undefined) return now;
  const back = takenBack(now, owed.to, 1 - owed.left).value;
  return now + (owed.to - now) * owed.sure + back * (1 - owed.holds);
};

const driftAfter = (
  state: State,
  id: QuantityId,
  issue: IssueId,
  now: number,
  days: number,
): number => {
  const own = issueOf(state, issue)?.drift ?? null;
  if (own === null || own.quantity !== id) return now;
  const stopped = state.measures.some(
    ({ instrument, params }) => instrument === 'comply' && params['issue'] === issue,
  );
  const goesOn = stopped ? 0 : 1 - (promised(state, issue)?.sure ?? 0);
  return now + goesOn * drift(now, own.perDay, own.to, days).value;
};

const flow = (
  state: State,
  id: QuantityId,
  subject: SubjectId,
  now: number,
  days: number,
): number => {
  const actor = state.scenario.actors.find((item) => item.id === subject);
  if (actor !== undefined && !actor.institution) {
    const { strain: pressed, felt } = tailStrain(state, actor, days);
    if (id === 'fatigue')
      return now + fatigueFlow({ ...effortOf(state, actor), strain: pressed }, days).value;
    if (id === 'support') {
      const fatigue = quantity(state, 'fatigue', actor.id);
      const mood = { support: now, base: actor.start.support, fatigue, strain: felt };
      const fades = rallyFade(quantity(state, 'rally', actor.id), days);
      return (
        now +
        supportFlow({ ...mood, accountability: actor.accountability }, days).value +
        fades +
        supportOwed(state, actor)
      );
    }
  }
  if (id === 'trust') {
    const ends = pairsOf(state)
      .flatMap(({ ends: [a, b] }): readonly (readonly [ActorId, ActorId])[] => [
        [a, b],
        [b, a],
      ])
      .find(([holder, other]) => dyadId(holder, other) === subject);
    return ends === undefined ? now : now + trustOwed(state, ...ends);
  }
  if (id === 'tension') {
    const pair = pairsOf(state).find((item) => item.id === subject);
    if (pair === undefined) return now;
    const standing = openBetween(state, pair.ends).map((measure) => measure.weight);
    const base = tensionBase(pair.of.rivalry, Math.max(0, ...standing));
    return now + relaxation(now, base, days).value;
  }
  return now;
};

/**
 * R-Judgement. A quantity as it counts in the end: six further turns' flows, and what is still
 * promised, and what keeping it costs at home, by how surely it is kept: so that the last turn is no
 * free strike, and a signature no free gift.
 */
export const afterTail = (state: State, id: QuantityId, subject: SubjectId): number => {
  const { min, max } = quantitySpecs[id];
  const days = TAIL_TURNS * turnDays(state);
  const issue = state.scenario.issues.find((item) => item.id === subject)?.id;
  const now = quantity(state, id, subject);
  if (issue !== undefined) {
    const start = id === 'position' ? position(state, issue) : now;
    return clamp(driftAfter(state, id, issue, start, days), min, max);
  }
  return clamp(flow(state, id, subject, now, days), min, max);
};
