import type { ActorId, OutcomeClass } from '@convoy/engine';
import { playGame, summarise } from '../../src/index.ts';
import type { Estimate, GameRecord, Plan, Summary } from '../../src/index.ts';
import { mean } from '../../src/statistics.ts';
import type { Case } from './cases.ts';

/** How two allies' scores move together over the games, −1 to 1. */
export interface Pair {
  readonly a: ActorId;
  readonly b: ActorId;
  readonly correlation: number;
}
export interface Games {
  readonly summary: Summary;
  readonly allies: readonly Pair[];
  /** Turns played, in the mean. */
  readonly turns: number;
}

const around = (values: readonly number[]): readonly number[] => {
  const middle = mean(values);
  return values.map((value) => value - middle);
};

/** Pearson's coefficient; 0 where one of the two never moves. */
export const correlationOf = (a: readonly number[], b: readonly number[]): number => {
  const [one, two] = [around(a), around(b)];
  const both = mean(one.map((value, at) => value * (two[at] ?? 0)));
  const size = Math.sqrt(mean(one.map((x) => x ** 2)) * mean(two.map((x) => x ** 2)));
  return size === 0 ? 0 : both / size;
};

const Z = 1.96;
/** 95 % interval of a correlation over `n` games (Fisher 1921: its inverse tangent is nearly normal). */
export const correlationRange = (
  correlation: number,
  n: number,
): Pick<Estimate, 'low' | 'high'> => {
  const middle = Math.atanh(Math.max(-0.999, Math.min(0.999, correlation)));
  const half = Z / Math.sqrt(Math.max(1, n - 3));
  return { low: Math.tanh(middle - half), high: Math.tanh(middle + half) };
};

/**
 * 95 % interval of a standard deviation over `n` games, by the chi-squared distribution of its
 * square (Wilson and Hilferty 1931: its cube root is nearly normal). From 2 games on.
 */
export const spreadRange = (spread: number, n: number): Pick<Estimate, 'low' | 'high'> => {
  const free = Math.max(1, n - 1);
  const middle = 1 - 2 / (9 * free);
  const half = Z * Math.sqrt(2 / (9 * free));
  const by = (root: number): number => spread / Math.sqrt(Math.max(0.001, root ** 3));
  return { low: by(middle + half), high: by(middle - half) };
};

/** States of the coalition two by two; institutions score otherwise. */
const alliesOf = ({ scenario }: Case, records: readonly GameRecord[]): readonly Pair[] => {
  const allies = scenario.actors.flatMap(({ id, camp, institution }, at) =>
    camp === 'coalition' && !institution
      ? [{ id, scores: records.map(({ scores }) => scores[at] ?? 0) }]
      : [],
  );
  return allies.flatMap((a, at) =>
    allies.slice(at + 1).map((b) => ({
      ...{ a: a.id, b: b.id },
      correlation: correlationOf(a.scores, b.scores),
    })),
  );
};

/** Plays the case by bots whose private figures and temperaments are drawn anew for every game. */
export const playGames = (one: Case, games: number): Games => {
  const { scenario, length } = one;
  const plan: Plan = { scenario, length, seed: 'check', types: 'drawn' };
  const records = Array.from({ length: games }, (_, game) => playGame(plan, game));
  return {
    summary: summarise(plan, records),
    allies: alliesOf(one, records),
    turns: mean(records.map(({ turn }) => turn)),
  };
};

/** Share of the games that ended so, 0–1. */
export const shareOf = ({ summary }: Games, name: OutcomeClass): number =>
  summary.outcomes.find((one) => one.class === name)?.at ?? 0;
