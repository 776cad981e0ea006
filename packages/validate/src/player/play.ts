import {
  actorId,
  audienceCost,
  bite,
  clamp,
  dyadId,
  engine,
  flowId,
  fromMicro,
  issueId,
  logistic,
  pain,
  pairId,
  stakesOf,
  uniform,
} from '@convoy/engine';
import type { Chance, QuantityId, Scenario, State, SubjectId } from '@convoy/engine';
import type { CrisisCase } from '../coding/case.ts';
import { CUT_TIER, ISSUES, SEATS } from '../scenario/build.ts';
import { tierShare } from '@convoy/engine';
import { SPREADS } from './constants.ts';
import { ordersOf, responseTo } from './orders.ts';
import type { Response } from './orders.ts';

const SENDER = actorId(SEATS.sender);
const TARGET = actorId(SEATS.target);
const DEMAND = issueId(ISSUES.demand);
const FAVOUR = issueId(ISSUES.favour);
const PAIR = pairId(SENDER, TARGET);

/** What stands when a turn has been resolved, as the engine computed it: all that bots compare by. */
export interface Moment {
  /** Days since the start, to the turn's end, and of the turn. */
  readonly until: number;
  readonly days: number;
  /** R-Bite's pain 0–1 of what is felt and of what is believed to come. */
  readonly pain: number;
  /** R-Beliefs, 0–1. */
  readonly belief: number;
  /** R-Stakes' K of the whole demand. */
  readonly stakes: number;
  /** R-Commitments: points of support that giving way in public costs the target. */
  readonly audience: number;
  readonly rally: number;
  /** Points of support that the target has lost since the start. */
  readonly worn: number;
  readonly patron: number;
  /** Of the sender, 0–100. */
  readonly fatigue: number;
  readonly tension: number;
  readonly violence: Violence;
}

/** How far it came to blows: none, minor, serious, war. */
export type Violence = 1 | 2 | 3 | 4;

export interface Trace {
  readonly moments: readonly Moment[];
  /** Turn, from 1, at whose end war ended the game; null for none. */
  readonly war: number | null;
  readonly response: Response;
  /** Orders that the engine refused: none, or the bot has a fault. */
  readonly refused: number;
}

const quantity = (state: State, id: QuantityId, subject: SubjectId): number =>
  fromMicro(state.quantities[id][subject] ?? 0);

/** Private figures drawn anew for each game, evenly to either side of what the case says. */
const drawn = (scenario: Scenario, chance: Chance): Scenario => {
  const swing = (name: string, by: number): number =>
    by * (2 * uniform(chance, `type/${name}`) - 1);
  return {
    ...scenario,
    actors: scenario.actors.map((actor) => ({
      ...actor,
      resolve: clamp(actor.resolve + swing(`${actor.id}/resolve`, SPREADS.resolve), 0, 100),
    })),
    issues: scenario.issues.map((issue) => ({
      ...issue,
      views: issue.views.map((view) => ({
        ...view,
        salience: clamp(
          view.salience + swing(`${issue.id}/${view.actor}`, SPREADS.salience),
          0.02,
          1,
        ),
      })),
    })),
    pairs: scenario.pairs.map((pair) => ({
      ...pair,
      beliefBA: clamp(pair.beliefBA + swing(`${pair.a}/${pair.b}`, SPREADS.belief), 0.02, 0.98),
    })),
  };
};

/** What the case's measures take when fully felt, % of GDP a year, by R-Bite itself. */
const whole = (state: State): number =>
  state.scenario.exposures.reduce(
    (sum, { of, share }) =>
      of === SEATS.target
        ? sum +
          bite({
            ...{ exposure: share, cut: tierShare(CUT_TIER), enforcement: 0.9, resilience: 0 },
            leak: quantity(state, 'leak', flowId(TARGET, 'goods')),
          }).value
        : sum,
    0,
  );

/** R-Threat: what may still come, announced or begun and not yet felt, counts 0.6 × q. */
const RESERVE = 0.6;

const backing = (state: State): number =>
  state.measures.reduce((most, { instrument, by, target }) => {
    if (instrument !== 'guarantee' || target !== SEATS.target) return most;
    const backer = state.scenario.actors.find(({ id }) => id === by);
    return Math.max(most, backer?.capability.land ?? 0);
  }, 0);

const momentOf = (
  state: State,
  time: Pick<Moment, 'until' | 'days'>,
  violence: Violence,
): Moment => {
  const belief = logistic(quantity(state, 'belief', dyadId(TARGET, SENDER)));
  const unfelt = Math.max(0, whole(state) - quantity(state, 'bite', TARGET));
  const target = state.scenario.actors.find(({ id }) => id === TARGET);
  const view = state.scenario.issues
    .find(({ id }) => id === ISSUES.demand)
    ?.views.find(({ actor }) => actor === TARGET);
  const audience = audienceCost({
    ...{ publicity: 1, salience: view?.salience ?? 0.5, rung: 2, ambiguous: false },
    ...{ accountability: target?.accountability ?? 0.5, substitute: false },
  }).value;
  return {
    ...{ ...time, belief, violence },
    pain: pain(quantity(state, 'strain', TARGET) + RESERVE * belief * unfelt),
    stakes: stakesOf(state, TARGET, DEMAND, 0, 100).value,
    audience: -audience,
    rally: quantity(state, 'rally', TARGET),
    worn: (target?.start.support ?? 0) - quantity(state, 'support', TARGET),
    patron: backing(state),
    fatigue: quantity(state, 'fatigue', SENDER),
    tension: quantity(state, 'tension', PAIR),
  };
};

/** A way out on the table from the first turn: inducements, or what a mediator holds out. */
const wayOut = (state: State, crisis: CrisisCase, turns: number): State => {
  const { gift, mediated } = crisis;
  if (gift <= 0 && !mediated) return state;
  const made = engine.negotiate(state, SENDER, {
    type: 'offer.make',
    terms: {
      ...{ to: TARGET, demand: null, private: mediated, lock: mediated ? 2 : 1 },
      clauses: [
        { by: TARGET, issue: DEMAND, to: 100 },
        { by: SENDER, issue: FAVOUR, to: Math.round(mediated ? 30 : 60 * gift) },
      ],
      ...{ verification: 'declared', expires: turns, sayFrom: 'terms', sayTo: 'terms' },
    },
  });
  if (!made.ok) throw new Error(`${crisis.id}: ${JSON.stringify(made.refusals)}`);
  return engine.evolve(state, made.value);
};

interface Blows {
  readonly bySender: boolean;
  readonly byTarget: boolean;
  readonly clash: boolean;
}

/** Blows so far, with those that fell in one turn. */
const withTurn = (before: Blows, state: State, turn: number): Blows => {
  let blows = before;
  for (const entry of state.ledger[turn] ?? []) {
    if (entry.kind !== 'fact') continue;
    const { fact } = entry;
    if (fact.type === 'strike')
      blows = fact.by === SENDER ? { ...blows, bySender: true } : { ...blows, byTarget: true };
    if (fact.type === 'incident' && fact.severity !== 'near-miss')
      blows = { ...blows, clash: true };
  }
  return blows;
};

/** Blows from both sides are serious, those of one, or a clash that nobody ordered, minor. */
const violenceOf = (state: State, { bySender, byTarget, clash }: Blows): Violence => {
  if (state.war !== null) return 4;
  if (bySender && byTarget) return 3;
  return bySender || byTarget || clash ? 2 : 1;
};

const refusedIn = (state: State): number =>
  state.ledger
    .flat()
    .filter((entry) => entry.kind === 'fact' && entry.fact.type === 'order.dropped').length;

/**
 * Plays a case to its end as though nobody gave way, by the engine's own resolution: what giving
 * way and giving up are worth at each turn is read from it afterwards (`chances.ts`).
 */
export const playCase = (crisis: CrisisCase, scenario: Scenario, seed: string): Trace => {
  const chance: Chance = { seed: `${seed}/${crisis.id}`, salt: '' };
  const own = drawn(scenario, chance);
  const turns = own.lengths[0]?.turns ?? [];
  const response = responseTo(crisis.trigger, uniform(chance, 'response'));
  let state = wayOut(engine.open(own, 'whole'), crisis, turns.length);
  const moments: Moment[] = [];
  let until = 0;
  let war: number | null = null;
  let blows: Blows = { bySender: false, byTarget: false, clash: false };
  for (const { days } of turns) {
    if (state.outcome !== null) break;
    const orders = ordersOf(crisis, state, chance, response, turns.length);
    const turn = state.turn;
    state = engine.evolve(state, engine.resolve(state, orders, chance));
    until += days;
    blows = withTurn(blows, state, turn);
    moments.push(momentOf(state, { until, days }, violenceOf(state, blows)));
    blows = withTurn(blows, state, turn);
    if (state.outcome?.reason === 'war' || state.outcome?.reason === 'nuclear') war = turn;
  }
  return { moments, war, response, refused: refusedIn(state) };
};
