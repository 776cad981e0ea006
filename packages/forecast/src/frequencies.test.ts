import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { per100, sharesOf100 } from './frequencies.ts';

describe('natural frequencies', () => {
  test('of exclusive ends add up to 100 where rounding each would make 99 or 101', () => {
    expect(sharesOf100([1, 1, 1])).toEqual([34, 33, 33]);
    expect([1, 1, 6].map((hits) => per100(hits, 8))).toEqual([13, 13, 75]);
    expect(sharesOf100([1, 1, 6])).toEqual([13, 12, 75]);
    expect(sharesOf100([0, 0])).toEqual([0, 0]);
  });

  test('are never a whole off, keep order and say nothing of what never came', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 200 }), { minLength: 1, maxLength: 6 }), (counts) => {
        const all = counts.reduce((total, count) => total + count, 0);
        fc.pre(all > 0);
        const shares = sharesOf100(counts);
        expect(shares.reduce((total, share) => total + share, 0)).toBe(100);
        for (const [at, share] of shares.entries())
          expect(Math.abs(share - (100 * (counts[at] ?? 0)) / all)).toBeLessThan(1);
        expect(shares.filter((share, at) => share > 0 && counts[at] === 0)).toEqual([]);
      }),
    );
  });
});
