import { expect, test } from 'vitest';
import { pairId } from '../../ids.ts';
import { forcesBehind } from '../../resolution/forces.ts';
import { ALD, KES, NOR, order, resolved } from '../../testing/play.ts';
import { later, slow, standing } from '../../testing/measure.ts';

const PAIR = pairId(NOR, ALD);
const train = (friend: string, until: number | null = null) => [
  order('interoperability', { with: friend, until }),
];

test('R-Defence diplomacy forces learn to act as one, faster and further where both train', () => {
  const one = later(slow(), { [NOR]: train(ALD) }, 5);
  const both = later(slow(), { [NOR]: train(ALD), [ALD]: train(NOR) }, 5);
  expect(standing(one, 'interoperability', PAIR)).toBeCloseTo(25, 1);
  expect(standing(both, 'interoperability', PAIR)).toBeCloseTo(50, 1);
});

test('R-Defence diplomacy a programme ends when it was said to, and is slowly lost', () => {
  const ended = later(slow(), { [NOR]: train(ALD, 2) }, 1);
  expect(ended.measures).toEqual([]);
  expect(standing(later(ended, {}, 1), 'interoperability', PAIR)).toBeLessThan(
    standing(ended, 'interoperability', PAIR),
  );
});

test('R-Defence diplomacy forces that can act as one stand behind each other’s threats', () => {
  expect(forcesBehind(slow(), NOR, KES)).toBe(0.5);
  const both = later(slow(), { [NOR]: train(ALD), [ALD]: train(NOR) }, 5);
  expect(forcesBehind(both, NOR, KES)).toBeCloseTo(0.8, 2);
});

test('what is run already cannot be begun again, and institutions have no forces', () => {
  const running = resolved(slow(), { [NOR]: train(ALD) });
  expect(resolved(running, { [NOR]: train(ALD) }).measures).toEqual(running.measures);
});
