import { describe, expect, it } from 'vitest';
import { after, before, lastStep, placeIn, readMoment, writeMoment } from './moments.ts';
import type { Moment } from './moments.ts';

const turns = [1, 2, 3];

describe('a moment of the replay', () => {
  it('is read from the address as it was written', () => {
    const all: readonly Moment[] = [
      { turn: 1, at: 'opening' },
      { turn: 2, at: 'orders' },
      { turn: 3, at: 0 },
      { turn: 3, at: 11 },
    ];
    for (const moment of all) {
      const { turn, at } = writeMoment(moment);
      expect(readMoment(turn, at, turns)).toEqual(moment);
    }
  });
  it('is the first turn with its orders in where the address makes no sense', () => {
    for (const [turn, at] of [
      [null, null],
      ['9', 'later'],
      ['x', '0'],
      ['-1', '-3'],
    ] as const)
      expect(readMoment(turn, at, turns)).toEqual({ turn: 1, at: 'orders' });
  });
  it('follows one another through the game and back the same way', () => {
    const walk: Moment[] = [];
    for (let now: Moment | null = { turn: 1, at: 'opening' }; now !== null;) {
      walk.push(now);
      now = after(now, now.turn, turns);
    }
    // Two moments a turn, and as many steps as the turn's number.
    expect(walk).toHaveLength(3 * 2 + 1 + 2 + 3);
    const back: Moment[] = [];
    for (let now: Moment | null = { turn: 3, at: 2 }; now !== null;) {
      back.push(now);
      now = before(now, now.turn, turns);
    }
    const places = (list: readonly Moment[]) =>
      list.map((moment) => [moment.turn, placeIn(moment, moment.turn)]);
    expect(places(back.toReversed())).toEqual(places(walk));
  });
  it('that lies beyond the last step is the last step', () => {
    expect(placeIn({ turn: 1, at: lastStep }, 4)).toBe(5);
    expect(placeIn({ turn: 1, at: lastStep }, 0)).toBe(1);
    expect(after({ turn: 1, at: lastStep }, 0, [1])).toBeNull();
  });
});
