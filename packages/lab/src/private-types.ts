import { temperamentIds } from '@convoy/bots';
import type { TemperamentId } from '@convoy/bots';
import { clamp, uniform } from '@convoy/engine';
import type { Chance, Scenario, ScenarioActor, ScenarioIssue, ScenarioPair } from '@convoy/engine';

/**
 * What nobody at a table knows of the others, drawn anew for each game: how far, to either side of
 * what the scenario says. Design judgement: wide enough that a reading of one government is not
 * built into a result, narrow enough that it stays that government.
 */
export const SPREADS = {
  /** Resolve, points of 0–100. */
  resolve: 20,
  /** Red line, rungs. */
  redLine: 1,
  /** Where a government would like an issue to stand, points of 0–100, and how much it cares, 0–1. */
  ideal: 8,
  salience: 0.15,
  /** Believed chance that another does what it threatens, 0–1. */
  belief: 0.15,
  /** Trust between two, points of −100…100. */
  trust: 10,
} as const;

/** Share of games in which a seat has the temperament that its place suggests; else another one. */
export const IN_CHARACTER = 0.6;

type Swing = (name: string, by: number) => number;

const actorWith = (actor: ScenarioActor, swing: Swing): ScenarioActor => ({
  ...actor,
  resolve: clamp(actor.resolve + swing(`${actor.id}/resolve`, SPREADS.resolve), 0, 100),
  redLine:
    actor.redLine === null
      ? null
      : clamp(
          actor.redLine + Math.round(swing(`${actor.id}/red-line`, SPREADS.redLine * 1.5)),
          0,
          12,
        ),
});

const issueWith = (issue: ScenarioIssue, swing: Swing): ScenarioIssue => ({
  ...issue,
  views: issue.views.map(({ actor, ideal, salience }) => ({
    actor,
    ideal: clamp(ideal + swing(`${issue.id}/${actor}/ideal`, SPREADS.ideal), 0, 100),
    salience: clamp(salience + swing(`${issue.id}/${actor}/salience`, SPREADS.salience), 0, 1),
  })),
});

const pairWith = (pair: ScenarioPair, swing: Swing): ScenarioPair => {
  const near = `${pair.a}/${pair.b}`;
  const far = `${pair.b}/${pair.a}`;
  return {
    ...pair,
    trustAB: clamp(pair.trustAB + swing(`${near}/trust`, SPREADS.trust), -100, 100),
    trustBA: clamp(pair.trustBA + swing(`${far}/trust`, SPREADS.trust), -100, 100),
    beliefAB: clamp(pair.beliefAB + swing(`${near}/belief`, SPREADS.belief), 0.02, 0.98),
    beliefBA: clamp(pair.beliefBA + swing(`${far}/belief`, SPREADS.belief), 0.02, 0.98),
  };
};

/** The scenario with its private figures drawn anew; the same chance draws the same. */
export const drawScenario = (scenario: Scenario, chance: Chance): Scenario => {
  const swing: Swing = (name, by) => by * (2 * uniform(chance, `type/${name}`) - 1);
  return {
    ...scenario,
    actors: scenario.actors.map((actor) => actorWith(actor, swing)),
    issues: scenario.issues.map((issue) => issueWith(issue, swing)),
    pairs: scenario.pairs.map((pair) => pairWith(pair, swing)),
  };
};

/** Temperaments of the seats that are out of character in this game; the others keep their own. */
export const drawTemperaments = (
  scenario: Scenario,
  chance: Chance,
): Readonly<Record<string, TemperamentId>> =>
  Object.fromEntries(
    scenario.actors.flatMap(({ id }) => {
      const at = uniform(chance, `temperament/${id}`);
      if (at < IN_CHARACTER) return [];
      const share = (at - IN_CHARACTER) / (1 - IN_CHARACTER);
      const drawn = temperamentIds[Math.floor(share * temperamentIds.length)];
      return drawn === undefined ? [] : [[id, drawn] as const];
    }),
  );
