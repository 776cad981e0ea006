import { expect, test } from 'vitest';
import { pairId } from '../../ids.ts';
import { KES, NOR, order, resolved } from '../../testing/play.ts';
import { differ, wealthy } from '../../testing/measure.ts';

test('R-Tension two leaders who meet ease the pair, and whoever asked pays at home', () => {
  const still = resolved(wealthy());
  const met = resolved(wealthy(), { [NOR]: [order('summit', { with: KES })] });
  expect(differ(still, met, 'tension', pairId(NOR, KES))).toBeLessThan(-5);
  expect(differ(still, met, 'trust', 'KES>NOR')).toBe(4);
  expect(differ(still, met, 'trust', 'NOR>KES')).toBe(4);
  expect(differ(still, met, 'support', NOR)).toBeCloseTo(-1.8, 1);
  expect(differ(still, met, 'support', KES)).toBeCloseTo(0, 6);
});
