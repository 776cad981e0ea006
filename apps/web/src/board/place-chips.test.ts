import { describe, expect, test } from 'vitest';
import { overlap } from './geometry.ts';
import { placeChips } from './place-chips.ts';
import type { Wanted } from './place-chips.ts';

const room = { width: 600, height: 400 };
const size = { width: 60, height: 28 };
const cross = (id: string, angle: number): Wanted => ({
  id,
  size,
  line: {
    from: { x: 300 - 200 * Math.cos(angle), y: 200 - 150 * Math.sin(angle) },
    to: { x: 300 + 200 * Math.cos(angle), y: 200 + 150 * Math.sin(angle) },
  },
});

describe('chips', () => {
  test('of lines that all cross in one point lie clear of one another', () => {
    const all = [0, 0.3, 0.7, 1.1, 1.6, 2.2].map((angle, index) => cross(String(index), angle));
    const boxes = [...placeChips(all, [], room).values()];
    expect(boxes).toHaveLength(all.length);
    for (const box of boxes)
      expect(boxes.filter((other) => other !== box && overlap(box, other, 0))).toEqual([]);
  });
  test('leave the line where a plate covers all of it', () => {
    const plate = { x: 0, y: 186, width: 600, height: 28 };
    const box = placeChips([cross('a', 0)], [plate], room).get('a');
    expect(box === undefined ? true : overlap(box, plate, 0)).toBe(false);
  });
  test('with room lie in the middle of their line', () => {
    expect(placeChips([cross('a', 0)], [], room).get('a')).toEqual({ x: 270, y: 186, ...size });
  });
});
