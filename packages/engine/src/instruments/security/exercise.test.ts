import { expect, test } from 'vitest';
import { pairId } from '../../ids.ts';
import { KES, NOR, order, resolved } from '../../testing/play.ts';
import { differ, wealthy } from '../../testing/measure.ts';

test('an exercise readies forces, is believed, heats, and leaves nothing standing', () => {
  const still = resolved(wealthy());
  const held = resolved(wealthy(), { [NOR]: [order('exercise', { towards: KES })] });
  expect(differ(still, held, 'readiness', NOR)).toBe(4);
  expect(differ(still, held, 'belief', 'KES>NOR')).toBeGreaterThan(0.2);
  expect(differ(still, held, 'tension', pairId(NOR, KES))).toBeGreaterThan(3);
  expect(held.measures).toEqual([]);
});
