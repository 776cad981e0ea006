import { sqrt } from '@convoy/engine';

/** A middle with its 95 % interval. */
export interface Estimate {
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

const Z = 1.96;
const square = (value: number): number => value * value;

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Wilson's interval of a share 0–1; the whole range where nothing was counted. */
export const wilson = (hits: number, of: number): Estimate => {
  if (of === 0) return { at: 0, low: 0, high: 1 };
  const p = hits / of;
  const middle = (p + square(Z) / (2 * of)) / (1 + square(Z) / of);
  const spread = sqrt((p * (1 - p)) / of + square(Z) / (4 * of * of));
  const half = (Z * spread) / (1 + square(Z) / of);
  return { at: p, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
};

/** Standard deviation of a sample; 0 of fewer than two values. */
export const deviation = (values: readonly number[]): number => {
  if (values.length < 2) return 0;
  const middle = mean(values);
  const sum = values.reduce((total, value) => total + square(value - middle), 0);
  return sqrt(sum / (values.length - 1));
};

/** A mean with the interval of its standard error. */
export const meanOf = (values: readonly number[]): Estimate => {
  const at = mean(values);
  const half = (Z * deviation(values)) / sqrt(Math.max(1, values.length));
  return { at, low: at - half, high: at + half };
};

/** One value in ten lies below `low`, one in ten above `high`. */
export interface Range {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

/** By nearest rank, so that each end is a value that was seen. */
export const rangeOf = (values: readonly number[]): Range => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { low: at(0.1), mid: at(0.5), high: at(0.9) };
};
