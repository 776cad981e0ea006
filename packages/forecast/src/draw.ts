import { uniform } from '@convoy/engine';
import type { ChanceWord, StockWord, TensionWord } from '@convoy/engine';

/** A draw in [0, 1) by name: the same name, the same value, in one future. */
export type Draw = (name: string) => number;

export const drawsOf = (seed: string, future: number): Draw => {
  const chance = { seed, salt: 'forecast' };
  return (name) => uniform(chance, `${future}/${name}`);
};

export type Band = readonly [from: number, to: number];

/** Evenly within a band. */
export const within = (draw: Draw, name: string, [from, to]: Band): number =>
  from + (to - from) * draw(name);

/** What the words of a view stand for, in the quantity's own unit (see the engine's `words`). */
export const STOCK: Readonly<Record<StockWord, Band>> = {
  'very-low': [0, 20],
  low: [20, 40],
  middling: [40, 60],
  high: [60, 80],
  'very-high': [80, 100],
};
export const TRUST: Readonly<Record<StockWord, Band>> = {
  'very-low': [-100, -60],
  low: [-60, -20],
  middling: [-20, 20],
  high: [20, 60],
  'very-high': [60, 100],
};
export const CHANCE: Readonly<Record<ChanceWord, Band>> = {
  unlikely: [0.02, 0.2],
  possible: [0.2, 0.4],
  even: [0.4, 0.6],
  likely: [0.6, 0.8],
  'near-certain': [0.8, 0.98],
};
export const TENSION: Readonly<Record<TensionWord, Band>> = {
  calm: [5, 25],
  raised: [25, 45],
  strained: [45, 65],
  high: [65, 79.9],
  brink: [80, 95],
};
