import { logistic } from '../math.ts';
import { MICRO, fromMicro } from '../quantities.ts';
import type { Micro } from '../quantities.ts';
import type { ChanceWord, Move, StockWord, TensionWord } from './types.ts';

/** Words for what a seat may not know exactly. Upper ends of the bands, in the quantity's own unit. */
export const stockWord = (value: Micro): StockWord => {
  const stock = fromMicro(value);
  if (stock < 20) return 'very-low';
  if (stock < 40) return 'low';
  if (stock < 60) return 'middling';
  return stock < 80 ? 'high' : 'very-high';
};

/** Trust runs from −100 to 100: the same five words over twice the width. */
export const trustWord = (value: Micro): StockWord => stockWord((value + 100 * MICRO) / 2);

/** Of a probability 0–1 in millionths: unlikely < .2, possible < .4, even < .6, likely < .8. */
export const chanceWord = (value: Micro): ChanceWord => {
  const chance = fromMicro(value);
  if (chance < 0.2) return 'unlikely';
  if (chance < 0.4) return 'possible';
  if (chance < 0.6) return 'even';
  return chance < 0.8 ? 'likely' : 'near-certain';
};

/**
 * Upper ends of the bands in which everybody knows how another's economy and people fare, in the
 * quantity's own unit: such figures are published, roughly and late. They double, for what matters in
 * them is the order of magnitude.
 */
const HARDSHIP_ENDS = [0.25, 0.75, 1.5, 3, 6, 12, 25, 50, 100] as const;
const bandOf = (value: Micro): number => {
  const at = HARDSHIP_ENDS.findIndex((end) => fromMicro(value) < end);
  return at < 0 ? HARDSHIP_ENDS.length - 1 : at;
};

/** The middle of the band that everybody knows of another's hardship, in the quantity's own unit. */
export const hardshipSeen = (value: Micro): number => {
  const at = bandOf(value);
  return ((HARDSHIP_ENDS[at - 1] ?? 0) + (HARDSHIP_ENDS[at] ?? 0)) / 2;
};

/** Of log-odds in millionths. */
export const beliefWord = (value: Micro): ChanceWord =>
  chanceWord(Math.round(logistic(fromMicro(value)) * MICRO));

/** The brink lies at 80; from 65 on casualties are enough for it. */
export const tensionWord = (value: Micro): TensionWord => {
  const tension = fromMicro(value);
  if (tension < 25) return 'calm';
  if (tension < 45) return 'raised';
  if (tension < 65) return 'strained';
  return tension < 80 ? 'high' : 'brink';
};

/** Whether the word for a quantity has moved: exact movement inside a band stays hidden. */
export const wordMove = (before: Micro, after: Micro, word: (value: Micro) => string): Move =>
  word(before) === word(after) ? 'same' : after > before ? 'up' : 'down';
