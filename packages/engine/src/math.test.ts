import { describe, expect, it } from 'vitest';
import { clamp, decay, exp, ln, logistic, logit, positive, pow, sqrt } from './math.ts';

const close = (actual: number, expected: number): void => {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-13 * Math.max(1, Math.abs(expected)));
};

describe('elementary functions', () => {
  it('exp gives the tabulated values', () => {
    expect(exp(0)).toBe(1);
    close(exp(1), 2.718281828459045);
    close(exp(-1), 0.36787944117144233);
    close(exp(10), 22026.465794806718);
    close(exp(-0.25), 0.7788007830714049);
    expect(exp(-1000)).toBe(0);
    expect(Number.isFinite(exp(1e9))).toBe(true);
  });

  it('ln gives the tabulated values', () => {
    expect(ln(1)).toBe(0);
    close(ln(2), 0.6931471805599453);
    close(ln(10), 2.302585092994046);
    close(ln(0.001), -6.907755278982137);
    expect(ln(0)).toBe(-700);
  });

  it('pow and sqrt give the tabulated values', () => {
    close(pow(2, 0.5), 1.4142135623730951);
    close(pow(0.4, 1.5), 0.25298221281347033);
    expect(pow(0, 1.5)).toBe(0);
    expect(pow(0, 0)).toBe(1);
    expect(sqrt(9)).toBe(3);
    close(sqrt(2), 1.4142135623730951);
    expect(sqrt(-4)).toBe(0);
  });

  it('logistic and logit undo each other', () => {
    expect(logistic(0)).toBe(0.5);
    for (const p of [0.01, 0.2, 0.5, 0.77, 0.99]) close(logistic(logit(p)), p);
  });

  it('decay halves a stock every half-life', () => {
    close(decay(21, 21), 0.5);
    close(decay(42, 21), 0.25);
    expect(decay(0, 21)).toBe(1);
  });

  it('clamp and positive hold their bounds', () => {
    expect([clamp(-1, 0, 2), clamp(1, 0, 2), clamp(3, 0, 2)]).toEqual([0, 1, 2]);
    expect([positive(-1), positive(2)]).toEqual([0, 2]);
  });
});
