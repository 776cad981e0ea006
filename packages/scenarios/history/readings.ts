import { fromMicro } from '@convoy/engine';
import type { Chance, OutcomeClass, QuantityId, Scenario, State } from '@convoy/engine';
import { factsOf, play } from './play.ts';
import type { Script } from './script.ts';

/** One figure of a crisis's end. */
export interface Reading {
  readonly name: string;
  /** `share`: 0 or 1 a game, and a share of the games; `mean`: a figure in its own unit. */
  readonly as: 'share' | 'mean';
  readonly of: (state: State) => number;
}

/** What holds of an end, or does not. */
export const share = (name: string, holds: (state: State) => boolean): Reading => ({
  ...{ name, as: 'share' },
  of: (state) => (holds(state) ? 1 : 0),
});

/** A quantity of one bearer at the end, in its own unit, times `scale`. */
export const figure = (name: string, quantity: QuantityId, bearer: string, scale = 1): Reading => ({
  ...{ name, as: 'mean' },
  of: ({ quantities }) => scale * fromMicro(quantities[quantity][bearer] ?? 0),
});

export const endsIn = (wanted: OutcomeClass): Reading =>
  share(wanted, ({ outcome }) => outcome?.class === wanted);

/** Came to the public warning without which no war comes. */
export const brink = share('brink', (state) =>
  factsOf(state).some(({ type }) => type === 'brink.entered'),
);

/** Plays the script once for each seed `1…seeds`; the mean of every reading, in their sequence. */
export const readOff = (
  scenario: Scenario,
  script: Script,
  seeds: number,
  readings: readonly Reading[],
): readonly number[] => {
  const chances = Array.from({ length: seeds }, (_, at): Chance => ({
    seed: String(at + 1),
    salt: '',
  }));
  const ends = chances.map((chance) => play(scenario, script, chance).state);
  return readings.map(({ of }) => ends.reduce((sum, end) => sum + of(end), 0) / seeds);
};

const Z = 1.96;
/** 95 % interval of a share that was counted in `n` games (Wilson 1927), each end 0–1. */
export const interval = (counted: number, n: number): readonly [number, number] => {
  const centre = counted + (Z * Z) / (2 * n);
  const half = Z * Math.sqrt((counted * (1 - counted)) / n + (Z * Z) / (4 * n * n));
  const scale = 1 + (Z * Z) / n;
  return [Math.max(0, (centre - half) / scale), Math.min(1, (centre + half) / scale)];
};
