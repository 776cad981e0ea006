import { describe, expect, it } from 'vitest';
import { drawKey, uniform } from './draw.ts';

const sample = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) =>
    uniform({ seed: `s${index % 7}`, salt: '' }, drawKey(index, 'R-Incident', 'AAA~BBB', 0)),
  );

describe('keyed chance', () => {
  it('gives the same value for the same key and another for any other', () => {
    const chance = { seed: 'one', salt: 'a' };
    const key = drawKey(3, 'R-Incident', 'AAA~BBB', 0);
    expect(uniform(chance, key)).toBe(uniform({ seed: 'one', salt: 'a' }, key));
    const others = [
      uniform({ seed: 'two', salt: 'a' }, key),
      uniform({ seed: 'one', salt: 'b' }, key),
      uniform(chance, drawKey(4, 'R-Incident', 'AAA~BBB', 0)),
      uniform(chance, drawKey(3, 'R-Incident', 'AAA~BBB', 1)),
      uniform(chance, drawKey(3, 'R-Incident', 'AAA~CCC', 0)),
    ];
    expect(new Set([uniform(chance, key), ...others]).size).toBe(6);
  });

  it('does not let seed and salt run into one another', () => {
    expect(uniform({ seed: 'ab', salt: 'c' }, 'k')).not.toBe(
      uniform({ seed: 'a', salt: 'bc' }, 'k'),
    );
  });

  it('is uniform: 64 cells over 64,000 keys within chance (χ², 63 degrees, 0.01 % either way)', () => {
    const cells = Array.from({ length: 64 }, () => 0);
    const values = sample(64_000);
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    for (const value of values) {
      const cell = Math.floor(value * 64);
      cells[cell] = (cells[cell] ?? 0) + 1;
    }
    const chiSquare = cells.reduce((sum, seen) => sum + (seen - 1000) ** 2 / 1000, 0);
    expect(chiSquare).toBeGreaterThan(27);
    expect(chiSquare).toBeLessThan(114);
  });

  it('has no serial correlation between neighbouring keys', () => {
    const values = sample(20_000);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    let covariance = 0;
    for (let at = 1; at < values.length; at += 1)
      covariance += ((values[at] ?? 0) - mean) * ((values[at - 1] ?? 0) - mean);
    expect(Math.abs((covariance / values.length) * 12)).toBeLessThan(0.03);
  });
});
