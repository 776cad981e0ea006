import { describe, expect, it } from 'vitest';
import { partedAfter } from './compare.ts';

const path = (...bands: readonly number[]) => ({
  path: bands.map((band, turn) => ({ turn, band, tension: 'calm' as const })),
});

describe('where rooms parted', () => {
  it('is the first turn after which any two differ', () => {
    expect(partedAfter([path(0, 1, 2), path(0, 1, 3), path(0, 1, 2)])).toBe(2);
    expect(partedAfter([path(0), path(1)])).toBe(0);
  });
  it('leaves out rooms that have not come so far', () => {
    expect(partedAfter([path(0, 1), path(0, 1, 5)])).toBeNull();
    expect(partedAfter([path(0), path(0, 1, 4), path(0, 1, 5)])).toBe(2);
  });
  it('is told by heat as well as by the ladder', () => {
    const hot = { path: [{ turn: 0, band: 0, tension: 'high' as const }] };
    expect(partedAfter([path(0), hot])).toBe(0);
  });
  it('is nowhere for one path or none', () => {
    expect(partedAfter([path(0, 1)])).toBeNull();
    expect(partedAfter([])).toBeNull();
  });
});
