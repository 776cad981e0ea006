/**
 * Elementary functions from basic arithmetic alone. The language leaves `Math.exp` and its kin to
 * the implementation, so two browsers may differ in the last digit; these never do.
 */
const LN2 = 0.6931471805599453;
const SERIES_STEPS = 20;

/** 2 to the power of a whole number, by multiplication. */
const scale = (value: number, power: number): number => {
  let result = value;
  for (let step = power; step > 0; step -= 1) result *= 2;
  for (let step = power; step < 0; step += 1) result /= 2;
  return result;
};

/** e to the power of `x`. Saturates to 0 below −700 and to e^700 above 700, so it is always finite. */
export const exp = (x: number): number => {
  if (x < -700) return 0;
  const bounded = x > 700 ? 700 : x;
  const power = Math.round(bounded / LN2);
  const rest = bounded - power * LN2;
  let term = 1;
  let sum = 1;
  for (let step = 1; step <= SERIES_STEPS; step += 1) {
    term = (term * rest) / step;
    sum += term;
  }
  return scale(sum, power);
};

/** Natural logarithm; −700 for zero and below, so that callers never meet an infinity. */
export const ln = (x: number): number => {
  if (x <= 0) return -700;
  let mantissa = x;
  let power = 0;
  while (mantissa > 1.5) {
    mantissa /= 2;
    power += 1;
  }
  while (mantissa < 0.75) {
    mantissa *= 2;
    power -= 1;
  }
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let term = ratio;
  let sum = 0;
  for (let step = 1; step <= 2 * SERIES_STEPS; step += 2) {
    sum += term / step;
    term *= square;
  }
  return 2 * sum + power * LN2;
};

/** `base` to the power of `exponent`, for bases from zero up. */
export const pow = (base: number, exponent: number): number => {
  if (exponent === 0 || base === 1) return 1;
  if (base <= 0) return 0;
  return exp(exponent * ln(base));
};

/** Square root by Newton's method; 0 for negative numbers. */
export const sqrt = (x: number): number => {
  if (x <= 0) return 0;
  let guess = exp(0.5 * ln(x));
  for (let step = 0; step < 3; step += 1) guess = 0.5 * (guess + x / guess);
  return guess;
};

/** 1 ⁄ (1 + e^−x): log-odds to a probability. */
export const logistic = (x: number): number => 1 / (1 + exp(-x));

/** Log-odds of a probability; callers keep it inside (0, 1). */
export const logit = (p: number): number => ln(p) - ln(1 - p);

/** The factor left of a stock after `days` when half of it goes every `halfLife` days. */
export const decay = (days: number, halfLife: number): number => exp((-LN2 * days) / halfLife);

export const clamp = (value: number, min: number, max: number): number =>
  value < min ? min : value > max ? max : value;

/** (x)⁺ */
export const positive = (x: number): number => (x > 0 ? x : 0);
