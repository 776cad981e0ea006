import type { ActorId } from '../ids.ts';
import type { EntryHead } from '../ledger/entry.ts';
import type { Scenario, ScenarioSuccessor } from '../scenario.ts';
import type { Draft } from './draft.ts';
import type { Fact } from './facts.ts';

export type GovernmentFact = Extract<
  Fact,
  { readonly type: 'government.fell' | 'card.closed' | 'election.held' }
>;
export const isGovernmentFact = (fact: Fact): fact is GovernmentFact =>
  fact.type === 'government.fell' || fact.type === 'card.closed' || fact.type === 'election.held';

/** The crisis with the successor's card in the place of the one before. */
const succeeded = (scenario: Scenario, to: ScenarioSuccessor): Scenario => ({
  ...scenario,
  actors: scenario.actors.map((actor) =>
    actor.id === to.actor
      ? {
          ...actor,
          resolve: to.resolve,
          redLine: to.redLine,
          start: { ...actor.start, support: to.support },
        }
      : actor,
  ),
  issues: scenario.issues.map((issue) => {
    const wanted = to.views.find((view) => view.issue === issue.id);
    if (wanted === undefined) return issue;
    const { ideal, salience } = wanted;
    const others = issue.views.filter(({ actor }) => actor !== to.actor);
    return { ...issue, views: [...others, { actor: to.actor, ideal, salience }] };
  }),
  objectives: [
    ...scenario.objectives.filter(({ actor }) => actor !== to.actor),
    ...to.objectives.map((objective) => ({ ...objective, actor: to.actor })),
  ],
});

const fall = (
  draft: Draft,
  { actor, why, successor }: Extract<GovernmentFact, { readonly type: 'government.fell' }>,
  { id, turn }: EntryHead,
): void => {
  const to = draft.scenario.successors.find((one) => one.actor === actor && one.id === successor);
  const card = draft.scenario.objectives.filter((objective) => objective.actor === actor);
  draft.falls = [...draft.falls, { actor, turn, why, successor, card, atHome: {}, cause: id }];
  if (to !== undefined) draft.scenario = succeeded(draft.scenario, to);
};

const latestOf = (draft: Draft, actor: ActorId): number =>
  draft.falls.findLastIndex((one) => one.actor === actor);

/** R-Home. Governments that fall, the cards that they leave, and elections. */
export const applyGovernment = (draft: Draft, fact: GovernmentFact, entry: EntryHead): void => {
  switch (fact.type) {
    case 'government.fell':
      fall(draft, fact, entry);
      return;
    case 'card.closed': {
      const at = latestOf(draft, fact.actor);
      draft.falls = draft.falls.map((one, place) =>
        place === at ? { ...one, atHome: fact.atHome } : one,
      );
      return;
    }
    case 'election.held': {
      const { actor, date, kind, lost } = fact;
      const held = { actor, date, kind, lost, turn: entry.turn, cause: entry.id };
      draft.elections = [...draft.elections, held];
      return;
    }
  }
};
