import { expect, test } from 'vitest';
import { harmCost, harmFlow } from './harm.ts';

const hardship = { harm: 0, base: 0, pain: 0.5, breadth: 0.5, channel: 0 };

test('R-Harm grows with pain and breadth, less with a channel for food and medicine', () => {
  expect(harmFlow(hardship, 30).value).toBeCloseTo(2, 9);
  expect(harmFlow({ ...hardship, channel: 1 }, 30).value).toBeCloseTo(0.8, 9);
  expect(harmFlow({ ...hardship, pain: 0 }, 30).value).toBe(0);
});

test('R-Harm heals by half in 180 days once the pain is over', () => {
  expect(harmFlow({ ...hardship, harm: 20, pain: 0 }, 180).value).toBeCloseTo(-10, 6);
});

test('R-Harm costs the senders legitimacy and support at home, by their share', () => {
  expect(harmCost(23, 0.5, 1, 360).legitimacy).toBeCloseTo(-6, 9);
  expect(harmCost(23, 0.5, 1, 360).support).toBeCloseTo(-3, 9);
  expect(harmCost(2, 1, 1, 360).legitimacy).toBeCloseTo(0, 9);
});
