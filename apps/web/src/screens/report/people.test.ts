import { expect, test } from 'vitest';
import { playersOf } from './people.ts';

const seats = [
  { seat: 'USA', people: [{ person: 'a', callSign: 'Quiet Heron' }] },
  { seat: 'CUB', people: [] },
  {
    seat: 'SOV',
    people: [
      { person: 'b', callSign: 'Plain Otter' },
      { person: 'a', callSign: 'Quiet Heron' },
    ],
  },
];

test('people are numbered over the whole room, one number each', () => {
  expect(seats.map(({ seat }) => playersOf(seats, seat, false))).toEqual([
    ['P1'],
    [],
    ['P2', 'P1'],
  ]);
});
test('call signs stand only where they are asked for', () => {
  expect(playersOf(seats, 'SOV', true)).toEqual(['Plain Otter', 'Quiet Heron']);
  expect(playersOf(seats, 'GBR', true)).toEqual([]);
});
