import { expect, test } from 'vitest';
import { toMicro } from '../quantities.ts';
import { hardshipSeen } from './words.ts';

test('how another fares is known in its order of magnitude, and no closer', () => {
  expect(hardshipSeen(0)).toBe(0.125);
  expect(hardshipSeen(toMicro(0.3))).toBe(hardshipSeen(toMicro(0.7)));
  expect(hardshipSeen(toMicro(1))).toBe(1.125);
  expect(hardshipSeen(toMicro(2))).toBe(2.25);
  expect(hardshipSeen(toMicro(100))).toBe(75);
});

test('more is never read as less', () => {
  const read = Array.from({ length: 400 }, (_, at) => hardshipSeen(toMicro(at / 4)));
  expect(read).toEqual(read.toSorted((a, b) => a - b));
});
