import { expect, test } from 'vitest';
import { pairId } from '../../ids.ts';
import { ALD, KES, NOR, order, resolved } from '../../testing/play.ts';
import { differ, later, slow } from '../../testing/measure.ts';

const arms = (terms: string, level = 1): Parameters<typeof resolved>[1] => ({
  [NOR]: [order('arms-transfer', { against: KES, to: ALD, level, terms })],
});

test('R-Defence diplomacy arms heat the pair that they are meant against at once, and arrive later', () => {
  const still = resolved(slow());
  const sent = resolved(slow(), arms('open'));
  expect(differ(still, sent, 'trust', 'ALD>NOR')).toBe(4);
  expect(differ(still, sent, 'tension', pairId(NOR, KES))).toBeGreaterThan(2);
  expect(differ(still, sent, 'readiness', ALD)).toBe(0);
  // Sixty days a level: in the second month.
  const come = resolved(sent);
  expect([3, 6]).toContain(differ(resolved(still), come, 'readiness', ALD));
  expect(come.measures).toEqual([]);
});

test('R-Defence diplomacy two shipments do not take each other’s place', () => {
  const two = resolved(resolved(slow(), arms('open', 3)), arms('governed', 3));
  expect(two.measures.map(({ instrument }) => instrument)).toEqual([
    'arms-transfer',
    'arms-transfer',
  ]);
});

test('R-Defence diplomacy stray arms hurt people and the sender’s name, and fewer stray with terms', () => {
  const ends = (terms: string) =>
    Array.from({ length: 30 }, (_, seed) => {
      const chance = { seed: String(seed), salt: '' };
      return resolved(resolved(slow(), arms(terms), chance), {}, chance);
    });
  const plain = later(slow(), {}, 1);
  const strayed = (terms: string) =>
    ends(terms).filter((state) => differ(plain, state, 'legitimacy', NOR) < 0);
  expect(strayed('open').length).toBeGreaterThan(strayed('governed').length);
  for (const state of strayed('open')) {
    expect(differ(plain, state, 'harm', ALD)).toBeCloseTo(2, 6);
    expect(differ(plain, state, 'legitimacy', NOR)).toBeCloseTo(-3, 6);
    expect(differ(plain, state, 'readiness', ALD)).toBe(3);
  }
});
