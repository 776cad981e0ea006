import fc from 'fast-check';
import { expect, test } from 'vitest';
import { yieldHazard } from './leverage.ts';

const stock = fc.double({ min: 0, max: 100, noNaN: true });
const stake = fc.double({ min: 0, max: 4, noNaN: true });

test('higher stakes never make yielding likelier, and more pressure never less', () => {
  fc.assert(
    fc.property(stock, stock, stake, stake, (felt, tension, one, two) => {
      const [low, high] = one < two ? [one, two] : [two, one];
      expect(yieldHazard(felt, tension, high)).toBeLessThanOrEqual(yieldHazard(felt, tension, low));
      expect(yieldHazard(felt + 10, tension, low)).toBeGreaterThanOrEqual(
        yieldHazard(felt, tension, low),
      );
    }),
    { numRuns: 1000 },
  );
});
