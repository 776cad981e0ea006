import { expect, test } from 'vitest';
import { evidence, prior, pullToPrior } from './beliefs.ts';
import { alternativeTo, misreading, plainReading } from './reading.ts';

test('R-Beliefs an act adds visibility × ln LR, halved by a repeat', () => {
  expect(evidence(2, 1, 1)).toBeCloseTo(0.693147, 5);
  expect(evidence(2, 0.5, 0.5)).toBeCloseTo(0.173287, 5);
  expect(evidence(0.4, 1, 1)).toBeLessThan(0);
});

test('R-Beliefs the prior pulls slowly and splitting a turn changes nothing', () => {
  expect(prior(70)).toBe(1);
  const whole = pullToPrior(0, 70, 12);
  const first = pullToPrior(0, 70, 6);
  expect(first + pullToPrior(first, 70, 6)).toBeCloseTo(whole, 9);
});

test('R-Reading error falls with intelligence and grows where words are vague', () => {
  expect(misreading(0)).toBe(0.25);
  expect(misreading(1)).toBe(0);
  expect(misreading(0.6, true)).toBeCloseTo(misreading(0.6) + 0.1, 9);
  expect([1.1, 1.4, 2.5].map(plainReading)).toEqual(['bluff', 'warning', 'commitment']);
  expect(alternativeTo('bluff')).not.toBe('bluff');
});
