import { expect, test } from 'vitest';
import { pairId } from '../../ids.ts';
import { KES, NOR, order, resolved } from '../../testing/play.ts';
import { differ, wealthy } from '../../testing/measure.ts';

const alerted = (level: number): ReturnType<typeof resolved> =>
  resolved(wealthy(), { [NOR]: [order('alert', { towards: KES, level })] });

test('R-Measure an alert stands, readies forces, and a higher one replaces it', () => {
  const low = alerted(1);
  expect(differ(wealthy(), low, 'readiness', NOR)).toBe(4);
  const high = resolved(low, { [NOR]: [order('alert', { towards: KES, level: 3 })] });
  expect(high.measures).toMatchObject([{ instrument: 'alert', level: 3, rung: 7 }]);
  expect(differ(wealthy(), high, 'readiness', NOR)).toBe(12);
  expect(differ(wealthy(), high, 'strain', NOR)).toBeCloseTo(0.3, 6);
});

test('R-Tension a higher alert heats more', () => {
  expect(differ(alerted(1), alerted(3), 'tension', pairId(NOR, KES))).toBeGreaterThan(1);
});
