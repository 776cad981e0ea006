import { pairEnds, pairId } from '../ids.ts';
import type { ActorId, IssueId, PairId, SubjectId } from '../ids.ts';
import type { Entry } from '../ledger/entry.ts';
import { fromMicro } from '../quantities.ts';
import type { QuantityId } from '../quantities.ts';
import { once } from '../once.ts';
import { REPEAT_TURNS } from '../rules/influence.ts';
import { grounded } from '../rules/strike.ts';
import type { Scenario, ScenarioActor, ScenarioIssue, ScenarioPair } from '../scenario.ts';
import type { Measure, State } from '../state/state.ts';

/** A quantity in its own unit; 0 where nothing bears it. */
export const quantity = (state: State, id: QuantityId, subject: SubjectId): number =>
  fromMicro(state.quantities[id][subject] ?? 0);

/** Days of the turn now being played. */
export const turnDays = (state: State): number =>
  state.scenario.lengths.find((length) => length.id === state.length)?.turns[state.turn - 1]
    ?.days ?? 1;

/** What a scenario names, by its name: asked for many times in every turn. */
const registerOf = once(
  ({
    actors,
    issues,
    pairs,
  }: Scenario): {
    readonly actors: ReadonlyMap<string, ScenarioActor>;
    readonly issues: ReadonlyMap<string, ScenarioIssue>;
    readonly pairs: ReadonlyMap<string, ScenarioPair>;
  } => ({
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    issues: new Map(issues.map((issue) => [issue.id, issue])),
    pairs: new Map(pairs.map((pair) => [pairId(pair.a, pair.b), pair])),
  }),
);

export const actorOf = ({ scenario }: State, id: ActorId): ScenarioActor | undefined =>
  registerOf(scenario).actors.get(id);
export const issueOf = ({ scenario }: State, id: IssueId): ScenarioIssue | undefined =>
  registerOf(scenario).issues.get(id);
export const pairOf = ({ scenario }: State, a: ActorId, b: ActorId): ScenarioPair | undefined =>
  registerOf(scenario).pairs.get(pairId(a, b));

export const salienceOf = (state: State, actor: ActorId, issue: IssueId): number =>
  issueOf(state, issue)?.views.find((view) => view.actor === actor)?.salience ?? 0;

/** Points of position, 0–100, by which `to` lies further from the actor's ideal than `from`. */
export const retreat = (
  state: State,
  actor: ActorId,
  issue: IssueId,
  from: number,
  to: number,
): number => {
  const ideal = issueOf(state, issue)?.views.find((view) => view.actor === actor)?.ideal;
  return ideal === undefined ? 0 : Math.max(0, Math.abs(ideal - to) - Math.abs(ideal - from));
};

/** Strongest force that an actor has in any domain, 0–1. */
export const capabilityOf = (actor: ScenarioActor | undefined): number =>
  Object.values(actor?.capability ?? {}).reduce((top, value) => Math.max(top, value), 0);

interface PairEnds {
  readonly id: PairId;
  readonly ends: readonly [ActorId, ActorId];
  readonly of: ScenarioPair;
}

const endsOf = once((scenario: Scenario): readonly PairEnds[] =>
  scenario.pairs.map((of) => {
    const id = pairId(of.a, of.b);
    return { id, ends: pairEnds(id), of };
  }),
);

/** Every pair of the scenario, in its own sequence. */
export const pairsOf = (state: State): readonly PairEnds[] => endsOf(state.scenario);

/** What each seat used in the turn of one row of the ledger. */
const usedIn = once((row: readonly Entry[]): ReadonlyMap<ActorId, ReadonlySet<string>> => {
  const used = new Map<ActorId, Set<string>>();
  for (const entry of row) {
    if (entry.kind !== 'act') continue;
    const own = used.get(entry.seat);
    if (own === undefined) used.set(entry.seat, new Set([entry.order.instrument]));
    else own.add(entry.order.instrument);
  }
  return used;
});

/** How many of the three turns before this one saw the seat use the instrument. */
export const timesBefore = (state: State, seat: ActorId, instrument: string): number => {
  const rows = state.ledger.slice(Math.max(1, state.turn - REPEAT_TURNS), state.turn);
  return rows.filter((row) => usedIn(row).get(seat)?.has(instrument) === true).length;
};

/** Whether an institution's vote has given the actor a mandate. */
export const hasMandate = (state: State, actor: ActorId): boolean =>
  state.votes.some((vote) => vote.carried && friendly(state, vote.sponsor, actor));

/** The same actor or one of its camp, neutrals apart. */
const friendly = (state: State, a: ActorId, b: ActorId): boolean => {
  if (a === b) return true;
  const camp = actorOf(state, a)?.camp;
  return camp !== 'neutral' && camp === actorOf(state, b)?.camp;
};

/** R-Defence diplomacy. Whom a measure covers: by a pledge, or by forces sent to it. */
export const protectedBy = (
  state: State,
  { instrument, target, params }: Measure,
): ActorId | null => {
  if (instrument === 'guarantee') return target;
  if (instrument !== 'reassurance-deployment') return null;
  return state.scenario.actors.find(({ id }) => id === params['to'])?.id ?? null;
};

/** Whom treaties, standing guarantees and forces on the spot bind to defend whom. */
const guarantors = once((state: State): ReadonlyMap<ActorId, readonly ActorId[]> => {
  const bound = new Map(state.scenario.actors.map(({ id }) => [id, new Set<ActorId>()]));
  for (const { ends, of } of pairsOf(state)) {
    if (!of.ties.some((tie) => tie.layer === 'treaty')) continue;
    bound.get(ends[0])?.add(ends[1]);
    bound.get(ends[1])?.add(ends[0]);
  }
  for (const measure of state.measures) {
    const ally = protectedBy(state, measure);
    if (ally !== null && ally !== measure.by) bound.get(ally)?.add(measure.by);
  }
  const armed = (actor: ActorId): boolean => actorOf(state, actor)?.institution === false;
  return new Map([...bound].map(([ally, by]) => [ally, [...by].filter(armed).toSorted()]));
});

/** Actors that a treaty or a standing guarantee binds to defend `ally`. */
export const guarantorsOf = (state: State, ally: ActorId): readonly ActorId[] =>
  guarantors(state).get(ally) ?? [];

const protectors = once((state: State): ReadonlyMap<ActorId, readonly ActorId[]> => {
  const bound = new Map<ActorId, Set<ActorId>>();
  for (const measure of state.measures) {
    const ally = protectedBy(state, measure);
    if (ally === null || ally === measure.by) continue;
    bound.set(ally, (bound.get(ally) ?? new Set()).add(measure.by));
  }
  return new Map([...bound].map(([ally, by]) => [ally, [...by].toSorted()]));
});
const NOBODY: readonly ActorId[] = [];

/** Who has given an actor a pledge or sent forces to it, beyond what treaties say. */
export const protectorsOf = (state: State, ally: ActorId): readonly ActorId[] =>
  protectors(state).get(ally) ?? NOBODY;

/** R-Strike. Air forces, 0–1, that a no-fly zone leaves an actor; the strongest zone counts. */
export const airOf = (state: State, actor: ActorId): number => {
  const own = actorOf(state, actor)?.capability.air ?? 0;
  const kept = state.measures
    .filter(({ instrument, target }) => instrument === 'no-fly-zone' && target === actor)
    .map(({ by }) => 1 - grounded(own, actorOf(state, by)?.capability.air ?? 0));
  return own * kept.reduce((least, share) => Math.min(least, share), 1);
};
