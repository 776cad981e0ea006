import { expect, test } from 'vitest';
import { seenIn } from './seen-events.ts';

test.each([
  [null, null],
  ['2', null],
  [{ turn: 1, ids: ['a'] }, null],
  [{ turn: 2 }, null],
  [
    { turn: 2, ids: ['a', 3] },
    { turn: 2, ids: ['a'] },
  ],
  [
    { turn: 2, ids: 'a' },
    { turn: 2, ids: [] },
  ],
])('what a device kept is read with care: %o', (stored, expected) => {
  expect(seenIn(stored, 2)).toEqual(expected);
});
