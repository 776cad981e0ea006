import { expect, it } from 'vitest';
import { callSignFrom, rollCallSign } from './call-sign.ts';

it('takes a word from each list', () => {
  expect(callSignFrom(0, 0)).toBe('Amber Badger');
  expect(callSignFrom(0.999, 0.999)).toBe('Western Willow');
});
it('never rolls the same one again', () => {
  const numbers = [0, 0, 0, 0.5];
  expect(rollCallSign('Amber Badger', () => numbers.shift() ?? 0.9)).toBe('Amber Lantern');
});
