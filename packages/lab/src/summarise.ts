import { outcomeClasses } from '@convoy/engine';
import type { OutcomeClass, Scenario } from '@convoy/engine';
import { tracksOf } from './record.ts';
import type { GameRecord, Plan, Track } from './record.ts';
import { deviation, meanOf, rangeOf, wilson } from './statistics.ts';
import type { Estimate, Range } from './statistics.ts';

export interface Counted extends Estimate {
  readonly games: number;
}

export interface SeatResult {
  readonly seat: string;
  readonly mean: Estimate;
  /** Standard deviation from game to game, score points. */
  readonly spread: number;
  readonly range: Range;
  /** The pack's own par, the bots' mean with the scenario's figures; null where it has none. */
  readonly par: number | null;
}

export interface Series {
  readonly track: Track;
  /** By turn, from 1. A game that has ended counts on with what it ended with. */
  readonly turns: readonly Range[];
}

/** What came of many games of one plan. */
export interface Summary {
  readonly games: number;
  readonly outcomes: readonly ({ readonly class: OutcomeClass } & Counted)[];
  readonly events: readonly ({
    readonly event: 'war' | 'nuclear' | 'brink' | 'casualties' | 'settlement';
  } & Counted)[];
  /** Games that ended in each turn, from 1, by outcome. */
  readonly ends: readonly (Readonly<Record<OutcomeClass, number>> & { readonly turn: number })[];
  readonly seats: readonly SeatResult[];
  readonly series: readonly Series[];
  /** Orders of each instrument a game, the most used first. */
  readonly orders: readonly { readonly instrument: string; readonly perGame: number }[];
}

const counted = (games: readonly GameRecord[], is: (game: GameRecord) => boolean): Counted => {
  const hits = games.filter(is).length;
  return { games: hits, ...wilson(hits, games.length) };
};

const eventsOf = (games: readonly GameRecord[]): Summary['events'] => [
  { event: 'war', ...counted(games, (game) => game.class === 'war') },
  { event: 'nuclear', ...counted(games, (game) => game.reason === 'nuclear') },
  { event: 'brink', ...counted(games, (game) => game.brink) },
  { event: 'casualties', ...counted(games, (game) => game.casualties) },
  { event: 'settlement', ...counted(games, (game) => game.settled) },
];

const endsOf = (games: readonly GameRecord[], turns: number): Summary['ends'] =>
  Array.from({ length: turns }, (_, at) => {
    const ended = games.filter(({ turn }) => turn === at + 1);
    const of = (name: OutcomeClass): number => ended.filter((game) => game.class === name).length;
    return {
      turn: at + 1,
      ...{ success: of('success'), partial: of('partial') },
      ...{ failure: of('failure'), war: of('war') },
    };
  });

const seatsOf = (games: readonly GameRecord[], { scenario, length }: Plan): Summary['seats'] => {
  const par = scenario.lengths.find(({ id }) => id === length)?.par ?? {};
  return scenario.actors.map(({ id }, at) => {
    const scores = games.map((game) => game.scores[at] ?? 0);
    return {
      ...{ seat: id, mean: meanOf(scores), spread: deviation(scores), range: rangeOf(scores) },
      par: par[id] ?? null,
    };
  });
};

const seriesOf = (
  games: readonly GameRecord[],
  scenario: Scenario,
  turns: number,
): readonly Series[] =>
  tracksOf(scenario).map((track, at) => ({
    track,
    turns: Array.from({ length: turns }, (_, turn) =>
      rangeOf(games.map(({ path }) => (path[turn] ?? path.at(-1))?.[at] ?? 0)),
    ),
  }));

const ordersOf = (games: readonly GameRecord[], { instruments }: Scenario): Summary['orders'] =>
  instruments
    .map(({ id }) => {
      const total = games.reduce((sum, { orders }) => sum + (orders[id] ?? 0), 0);
      return { instrument: id, perGame: total / Math.max(1, games.length) };
    })
    .toSorted((a, b) => b.perGame - a.perGame);

export const turnsOf = ({ scenario, length }: Plan): number =>
  scenario.lengths.find(({ id }) => id === length)?.turns.length ?? 0;

/** Sums up the games of one plan; the sequence in which they are given changes nothing. */
export const summarise = (plan: Plan, records: readonly GameRecord[]): Summary => {
  const games = records.toSorted((a, b) => a.game - b.game);
  const turns = turnsOf(plan);
  return {
    games: games.length,
    outcomes: outcomeClasses.map((name) => ({
      class: name,
      ...counted(games, (game) => game.class === name),
    })),
    events: eventsOf(games),
    ends: endsOf(games, turns),
    seats: seatsOf(games, plan),
    series: seriesOf(games, plan.scenario, turns),
    orders: ordersOf(games, plan.scenario),
  };
};
