import { play } from '@convoy/bots/play';
import { fromMicro, pairId } from '@convoy/engine';
import type { Outcome, OutcomeClass, QuantityId, Scenario, State } from '@convoy/engine';
import { drawScenario, drawTemperaments } from './private-types.ts';

/** What is played: the same plan and game number give the same record, on any machine. */
export interface Plan {
  readonly scenario: Scenario;
  readonly length: string;
  readonly seed: string;
  /** Private figures and temperaments drawn anew for each game, or as the scenario has them. */
  readonly types: 'drawn' | 'fixed';
}

/** What is followed from turn to turn. */
export interface Track {
  /** `rung`, `tension` (of the hottest pair) or quantity and bearer, as `support/USA`. */
  readonly id: string;
  readonly quantity: QuantityId | 'rung';
  /** Null for what belongs to the whole crisis. */
  readonly subject: string | null;
}

export const tracksOf = (scenario: Scenario): readonly Track[] => {
  const { coercer, target } = scenario.dispute;
  const track = (quantity: QuantityId, subject: string): Track => ({
    ...{ id: `${quantity}/${subject}`, quantity, subject },
  });
  const states = scenario.actors.filter(({ institution }) => !institution);
  return [
    { id: 'rung', quantity: 'rung', subject: null },
    { id: 'tension', quantity: 'tension', subject: null },
    track('tension', pairId(coercer, target)),
    ...scenario.issues.map(({ id }) => track('position', id)),
    ...states.map(({ id }) => track('support', id)),
    ...states.map(({ id }) => track('economy', id)),
  ];
};

const hottest = ({ quantities }: State): number =>
  Object.values(quantities.tension).reduce((top, value) => Math.max(top, value), 0);

export const trackValue = (state: State, { quantity, subject }: Track): number => {
  if (quantity === 'rung') return state.publicRungs.at(-1) ?? 0;
  const value = subject === null ? hottest(state) : (state.quantities[quantity][subject] ?? 0);
  // Two decimals, as everywhere a person reads: a record of thousands of games stays small.
  return Math.round(fromMicro(value) * 100) / 100;
};

/** One game, as far as results are made of it. */
export interface GameRecord {
  readonly game: number;
  readonly class: OutcomeClass;
  readonly reason: Outcome['reason'];
  /** Turn in which it ended. */
  readonly turn: number;
  readonly brink: boolean;
  readonly casualties: boolean;
  /** An agreement stood at the end. */
  readonly settled: boolean;
  /** Score by seat, 0–100, in the scenario's sequence of actors. */
  readonly scores: readonly number[];
  /** For each turn the tracks' values after it, in their sequence. */
  readonly path: readonly (readonly number[])[];
  /** How often each instrument was ordered. */
  readonly orders: Readonly<Record<string, number>>;
}

const reached = (state: State, type: string): boolean =>
  state.ledger.some((row) =>
    row.some((entry) => entry.kind === 'fact' && entry.fact.type === type),
  );

const recordOf = (
  game: number,
  end: State,
  path: GameRecord['path'],
  orders: GameRecord['orders'],
): GameRecord => {
  const { outcome } = end;
  return {
    game,
    class: outcome?.class ?? 'failure',
    reason: outcome?.reason ?? 'last-turn',
    turn: outcome?.turn ?? end.turn,
    brink: reached(end, 'brink.entered'),
    casualties: end.casualties,
    settled: end.agreements.some(({ status }) => status !== 'broken'),
    scores: end.scenario.actors.map(({ id }) => fromMicro(outcome?.scores[id]?.total ?? 0)),
    path,
    orders,
  };
};

/** Plays game number `game` of the plan, from 0. Throws on a length that the scenario lacks. */
export const playGame = (plan: Plan, game: number): GameRecord => {
  const seed = `${plan.seed}-${game}`;
  const chance = { seed, salt: 'types' };
  const drawn = plan.types === 'drawn';
  const scenario = drawn ? drawScenario(plan.scenario, chance) : plan.scenario;
  const tracks = tracksOf(scenario);
  const path: (readonly number[])[] = [];
  const counts: Record<string, number> = {};
  const end = play(scenario, plan.length, seed, {
    temperaments: drawn ? drawTemperaments(scenario, chance) : {},
    watcher: {
      resolved: (state) => {
        path.push(tracks.map((track) => trackValue(state, track)));
      },
      orders: (_state, _seat, orders) => {
        for (const { instrument } of orders) counts[instrument] = (counts[instrument] ?? 0) + 1;
      },
    },
  });
  return recordOf(game, end, path, counts);
};
