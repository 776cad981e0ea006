import { describe, expect, it } from 'vitest';
import { readPlace, writePlace } from './place.ts';

describe('a past turn in the address', () => {
  it('is read as it was written', () => {
    for (const place of [
      { turn: 3, at: 'opening' },
      { turn: 12, at: 'orders' },
    ] as const)
      expect(readPlace(writePlace(place))).toEqual(place);
  });
  it('is nothing where it makes no sense', () => {
    for (const written of [null, '', '0', '-1', '3-', '3-later', 'x', '100'])
      expect(readPlace(written)).toBeNull();
  });
});
