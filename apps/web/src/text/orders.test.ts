import { expect, test } from 'vitest';
import { initialOf } from './orders.ts';

const field = (min: number, initial: number) => ({
  ...({ name: 'step', spec: { kind: 'level', min, max: 4 }, options: null, initial } as const),
});

test('an amount that may be nothing begins at one: whoever adds the order means to act', () => {
  expect(initialOf(field(0, 0))).toBe(1);
  expect(initialOf(field(1, 1))).toBe(1);
  expect(initialOf(field(1, 3))).toBe(3);
});
