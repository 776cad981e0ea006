import { expect, it } from 'vitest';
import { groupsAt, turnsOf } from './paths.ts';

const point = (turn: number, band: number, tension: 'calm' | 'high' = 'calm') => ({
  ...{ turn, band, tension },
});
const rooms = [
  { place: 1, path: [point(0, 0), point(1, 2)] },
  { place: 2, path: [point(0, 0), point(1, 3), point(2, 3)] },
  { place: 3, path: [point(0, 0), point(1, 2)] },
  { place: 4, path: [point(0, 0), point(1, 2, 'high')] },
];

it('lists every turn that any of the rooms has behind it', () => {
  expect(turnsOf(rooms)).toEqual([0, 1, 2]);
  expect(turnsOf([])).toEqual([]);
});

it('puts rooms that stood alike together, and leaves out those that have not come so far', () => {
  expect(groupsAt(rooms, 1).map(({ places }) => places)).toEqual([[1, 3], [2], [4]]);
  expect(groupsAt(rooms, 2).map(({ places }) => places)).toEqual([[2]]);
});
