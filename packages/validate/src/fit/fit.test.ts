import { expect, test } from 'vitest';
import { CONSTANTS } from '../player/constants.ts';
import { knobs, pull, search } from './knobs.ts';

test('every knob reads what it sets, and nothing else moves', () => {
  for (const { name, get, set } of knobs) {
    const moved = set(CONSTANTS, 0.4321);
    expect([name, get(moved)]).toEqual([name, 0.4321]);
    const others = knobs.filter((knob) => knob.name !== name);
    expect(others.every((knob) => knob.get(moved) === knob.get(CONSTANTS))).toBe(true);
  }
});

test('the search finds a minimum along each knob and keeps to its range', () => {
  const [first] = knobs;
  const far = (value: number): number => (value + 5) ** 2;
  const found = search(
    CONSTANTS,
    (constants) => (first === undefined ? 0 : far(first.get(constants))),
    12,
    () => undefined,
  );
  // The least of a weight is 0: theory gives its sign.
  expect(first?.get(found)).toBe(0);
  expect(pull(CONSTANTS, CONSTANTS)).toBe(0);
  expect(pull(found, CONSTANTS)).toBeGreaterThan(0);
});
