import { toMicro } from '../quantities.ts';
import type { Micro } from '../quantities.ts';
import type { EntryId } from '../ids.ts';
import { aimValue } from '../outcome/aims.ts';
import { LOST_ASSEMBLY, electionChance, fallChance } from '../rules/home-bands.ts';
import { shown } from '../rules/worked.ts';
import type { Worked } from '../rules/worked.ts';
import type { ScenarioActor, ScenarioElection, ScenarioSuccessor } from '../scenario.ts';
import type { Fall, State } from '../state/state.ts';
import type { PhaseContext } from './context.ts';
import { electionsIn, nextGovernment } from './governments.ts';
import { quantity, turnDays } from './read.ts';

const RULE = 'R-Home';

/** What the outgoing card's aims at home came to. */
const atHome = (state: State, { id }: ScenarioActor): Readonly<Record<string, Micro>> =>
  Object.fromEntries(
    state.scenario.objectives
      .filter(({ actor, kind }) => actor === id && kind === 'home')
      .map((objective) => [objective.id, toMicro(aimValue(state, objective.aim))]),
  );

/** The successor begins with its own support, and without the rally that was the other's. */
const begin = (
  context: PhaseContext,
  { id }: ScenarioActor,
  { support }: ScenarioSuccessor,
  fell: EntryId,
): void => {
  const { state } = context;
  const head = { rule: RULE, subject: id, because: [fell], audience: [id] } as const;
  const by = support - quantity(state, 'support', id);
  context.change({ ...head, quantity: 'support', by, terms: [shown('new-government', support)] });
  const rally = quantity(state, 'rally', id);
  if (rally > 0) context.change({ ...head, quantity: 'rally', by: -rally, terms: [] });
};

const fall = (
  context: PhaseContext,
  actor: ScenarioActor,
  successor: ScenarioSuccessor,
  why: Fall['why'],
  because: readonly EntryId[],
): void => {
  const fell = context.fact({
    rule: RULE,
    fact: { type: 'government.fell', actor: actor.id, why, successor: successor.id },
    because,
    audience: 'all',
  });
  context.fact({
    rule: RULE,
    fact: { type: 'card.closed', actor: actor.id, atHome: atHome(context.state, actor) },
    because: [fell],
    audience: [actor.id],
  });
  begin(context, actor, successor, fell);
};

/** Drawn only where it can happen, so that a secure government leaves no trace of a die. */
const drawn = (
  context: PhaseContext,
  { id }: ScenarioActor,
  subject: string,
  chance: Worked,
  scale: 'chance' | 'hazard',
): { readonly hit: boolean; readonly because: readonly EntryId[] } => {
  if (chance.value <= 0) return { hit: false, because: [] };
  const { terms, value } = chance;
  const result = context.draw({
    rule: RULE,
    subject,
    ordinal: 0,
    chance: value,
    scale,
    because: [],
    audience: [id],
    terms,
  });
  return { hit: result.hit, because: [result.id] };
};

/** What the loss of an assembly does to a government that stays. */
const loseAssembly = (context: PhaseContext, { id }: ScenarioActor, held: EntryId): void => {
  const head = { rule: RULE, subject: id, because: [held], audience: [id] } as const;
  for (const name of ['support', 'influence'] as const) {
    const by = LOST_ASSEMBLY[name];
    context.change({ ...head, quantity: name, by, terms: [shown('assembly-lost', by)] });
  }
};

/** Holds one election; gives whether the government fell by it. */
const hold = (
  context: PhaseContext,
  actor: ScenarioActor,
  { date, kind }: ScenarioElection,
): boolean => {
  const chance = electionChance(quantity(context.state, 'support', actor.id));
  const { hit, because } = drawn(context, actor, `${actor.id}/${date}`, chance, 'chance');
  const held = context.fact({
    rule: RULE,
    fact: { type: 'election.held', actor: actor.id, date, kind, lost: hit },
    // That there was a die to throw would tell others how weak the government was.
    because: hit ? because : [],
    audience: 'all',
  });
  const successor = nextGovernment(context.state, actor.id);
  if (hit && kind === 'government' && successor !== undefined) {
    fall(context, actor, successor, 'election', [held]);
    return true;
  }
  if (hit) loseAssembly(context, actor, held);
  return false;
};

/**
 * R-Home. Elections of the turn, and the fall of a government that has lost its hold. Gives whether
 * it fell: then what the turn did to its support is no longer anybody's.
 */
export const judgeGovernment = (context: PhaseContext, actor: ScenarioActor): boolean => {
  const { state } = context;
  const votes = electionsIn(state, state.turn).filter((election) => election.actor === actor.id);
  if (votes.some((election) => hold(context, actor, election))) return true;
  const successor = nextGovernment(state, actor.id);
  if (successor === undefined) return false;
  const support = quantity(state, 'support', actor.id);
  const chance = fallChance(support, actor.accountability, turnDays(state));
  const { hit, because } = drawn(context, actor, actor.id, chance, 'hazard');
  if (hit) fall(context, actor, successor, 'lost-hold', because);
  return hit;
};
