import { uniform } from '@convoy/engine';
import type { Saying } from './said.ts';

/** Mean of what was said and share of what came, 0–1, and how far the one lies from the other. */
export interface Score {
  readonly about: string;
  readonly count: number;
  readonly said: number;
  readonly came: number;
  /** `said − came`, with its 95 % interval. */
  readonly gap: readonly [low: number, high: number];
  /** Mean squared distance from what came, 0–1; that of chance in so few futures is taken out. */
  readonly brier: number;
  /** The same of whoever always says how often it comes. */
  readonly base: number;
}
export interface Bin {
  readonly from: number;
  readonly count: number;
  readonly said: number;
  readonly came: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const RESAMPLES = 1000;

/** Percentile interval of the gap, over games drawn anew: forecasts of one game share their luck. */
const gapOver = (sayings: readonly Saying[]): Score['gap'] => {
  const games = new Map<string, { sum: number; count: number }>();
  for (const { game, said, came } of sayings) {
    const known = games.get(game) ?? { sum: 0, count: 0 };
    games.set(game, { sum: known.sum + said - came, count: known.count + 1 });
  }
  const all = [...games.values()];
  const chance = { seed: 'resamples', salt: 'calibration' };
  const gaps = Array.from({ length: RESAMPLES }, (_, at) => {
    const drawn = all.map((_one, place) => {
      const value = uniform(chance, `${at}/${place}`);
      return all[Math.floor(value * all.length)] ?? { sum: 0, count: 0 };
    });
    const count = drawn.reduce((total, one) => total + one.count, 0);
    return drawn.reduce((total, one) => total + one.sum, 0) / Math.max(1, count);
  }).toSorted((a, b) => a - b);
  return [gaps[Math.floor(0.025 * RESAMPLES)] ?? 0, gaps[Math.floor(0.975 * RESAMPLES)] ?? 0];
};

/** Squared distance of a share `came` of yes and no from what was said of each. */
const distance = (said: number, came: number): number =>
  came * (1 - said) ** 2 + (1 - came) * said ** 2;

export const scoreOf = (about: string, all: readonly Saying[], futures: number): Score => {
  const sayings = all.filter((saying) => saying.about === about);
  const base = mean(sayings.map(({ came }) => came));
  return {
    ...{ about, count: sayings.length, said: mean(sayings.map(({ said }) => said)), came: base },
    gap: gapOver(sayings),
    brier: mean(
      sayings.map(
        ({ said, came }) => distance(said, came) - (said * (1 - said)) / Math.max(1, futures - 1),
      ),
    ),
    base: mean(sayings.map(({ came }) => distance(base, came))),
  };
};

/** Of all that was said from 0 to 1, in five bins of equal width. */
export const binsOf = (sayings: readonly Saying[], bins = 5): readonly Bin[] =>
  Array.from({ length: bins }, (_, at) => {
    const inside = sayings.filter(({ said }) => Math.min(bins - 1, Math.floor(said * bins)) === at);
    return {
      ...{ from: at / bins, count: inside.length },
      said: mean(inside.map(({ said }) => said)),
      came: mean(inside.map(({ came }) => came)),
    };
  });
