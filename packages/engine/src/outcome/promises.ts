import type { ActorId, IssueId } from '../ids.ts';
import { fromMicro } from '../quantities.ts';
import { RESENTED } from '../rules/consent.ts';
import { concessionCost } from '../rules/home.ts';
import { TAIL_TURNS } from '../rules/judgement.ts';
import { assurance, looks, stillHolds, VERIFICATION } from '../rules/settlement.ts';
import { stepTaken } from '../resolution/consent-effects.ts';
import { clauseAssets, givenToAny, verificationOf } from '../resolution/consents.ts';
import { stakesOf } from '../resolution/off-ramps.ts';
import { quantity } from '../resolution/read.ts';
import type { ScenarioActor } from '../scenario.ts';
import type { Agreement, State } from '../state/state.ts';

/** Turns in which a side may wait for the other to begin. */
const GRACE = 1;
/** Has delivered nothing of what it owes. */
const idle = ({ terms, delivered }: Agreement, side: ActorId): boolean => {
  const own = terms.clauses.flatMap(({ by }, at) => (by === side ? [delivered[at] ?? 0] : []));
  return own.length > 0 && own.every((share) => share === 0);
};

/** How surely what is still owed under an agreement is kept after the end, and that nobody is found idle. */
const surety = (
  state: State,
  agreement: Agreement,
): { readonly sure: number; readonly holds: number } => {
  const { from, terms, turn } = agreement;
  const sides = [from, terms.to];
  const verification = verificationOf(state, terms, sides);
  const age = state.turn - turn;
  const found = age < GRACE ? 0 : sides.filter((side) => idle(agreement, side)).length;
  const { detection } = VERIFICATION[verification];
  const holds = stillHolds(detection, found * looks(age, TAIL_TURNS));
  return { sure: assurance(terms.lock, verification).value * holds, holds };
};

export interface Owed {
  readonly by: ActorId;
  readonly issue: IssueId;
  readonly to: number;
  /** Share 0–1 of the clause that is not delivered. */
  readonly left: number;
  /** How surely it is kept, 0–1. */
  readonly sure: number;
  /** Chance 0–1 that the agreement does not break. */
  readonly holds: number;
}

/** Every clause that running agreements leave undelivered, the oldest first. */
export const owedAfter = (state: State): readonly Owed[] =>
  state.agreements.flatMap((agreement) => {
    if (agreement.status !== 'running') return [];
    const { sure, holds } = surety(state, agreement);
    return agreement.terms.clauses.flatMap(({ by, issue, to }, at) => {
      const left = 1 - fromMicro(agreement.delivered[at] ?? 0);
      return left > 0 ? [{ by, issue, to, left, sure, holds }] : [];
    });
  });

/** R-Home. Support that keeping what it still owes will cost an actor, by how surely it keeps it; never positive. */
export const supportOwed = (state: State, actor: ScenarioActor): number =>
  owedAfter(state)
    .filter(({ by }) => by === actor.id)
    .reduce((sum, { issue, to, left, sure }) => {
      const stakes = stakesOf(state, actor.id, issue, quantity(state, 'position', issue), to);
      return sum + sure * concessionCost(stakes.value, actor.resolve, left).value;
    }, 0);

/** R-Consent. Whether the first step on what an actor still owes will be a surprise to the issue's owner. */
const unasked = (state: State, { by, issue }: Owed, owner: ActorId): boolean =>
  clauseAssets(state, issue).some(
    (asset) =>
      asset.owner === owner && asset.without === 'resented' && !givenToAny(state, asset.id),
  ) &&
  owner !== by &&
  !stepTaken(state, by, issue);

/**
 * R-Consent. Trust that `owner` will lose in an actor when it keeps what touches the owner's own
 * without its yes, by how surely it keeps it; never positive.
 */
export const trustOwed = (state: State, owner: ActorId, by: ActorId): number =>
  owedAfter(state)
    .filter((owed) => owed.by === by && unasked(state, owed, owner))
    .reduce((sum, { sure }) => sum + sure * RESENTED.trust, 0);
