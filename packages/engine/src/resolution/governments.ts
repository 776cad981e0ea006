import { datesOf, dayOf } from '../calendar.ts';
import type { ActorId } from '../ids.ts';
import { isWeak } from '../rules/home-bands.ts';
import { once } from '../once.ts';
import type { Scenario, ScenarioElection, ScenarioSuccessor } from '../scenario.ts';
import type { Package, State } from '../state/state.ts';
import { actorOf, quantity } from './read.ts';

/** Who would come next if the actor's government fell now; undefined where the scenario knows nobody. */
export const nextGovernment = (state: State, actor: ActorId): ScenarioSuccessor | undefined => {
  const fallen = state.falls.filter((fall) => fall.actor === actor).length;
  return state.scenario.successors.filter((one) => one.actor === actor)[fallen];
};

/** Id of the successor that governs now; null for who was in office at the opening. */
export const governing = (state: State, actor: ActorId): string | null =>
  state.falls.findLast((fall) => fall.actor === actor)?.successor ?? null;

/** R-Home. Whether this is the first turn of a new government: it may look again at its predecessor's word. */
export const isNew = (state: State, actor: ActorId): boolean =>
  state.falls.some((fall) => fall.actor === actor && fall.turn === state.turn - 1);

/** R-Home. Whether everybody can see that the actor's government is weak. */
export const weakAtHome = (state: State, actor: ActorId): boolean =>
  actorOf(state, actor)?.institution === false && isWeak(quantity(state, 'support', actor));

/** R-Home. Members whose weakness lets any other force a review. */
export const weakMembers = (state: State, { members }: Package): readonly ActorId[] =>
  members.filter((member) => weakAtHome(state, member));

/** Elections by the length played and the turn in which their day lies. */
const calendarOf = once<Scenario, Map<string, readonly ScenarioElection[]>>(() => new Map());

/** Elections whose day lies in a turn. */
export const electionsIn = (state: State, turn: number): readonly ScenarioElection[] => {
  const known = calendarOf(state.scenario);
  const key = `${state.length} ${turn}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const { from, to } = datesOf(state, turn);
  const held = state.scenario.elections.filter(
    ({ date, lengths }) =>
      (lengths.length === 0 || lengths.includes(state.length)) &&
      dayOf(date) >= dayOf(from) &&
      dayOf(date) <= dayOf(to),
  );
  known.set(key, held);
  return held;
};
