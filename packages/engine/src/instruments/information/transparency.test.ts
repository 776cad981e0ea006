import { expect, test } from 'vitest';
import { pairId } from '../../ids.ts';
import { KES, NOR, order, resolved } from '../../testing/play.ts';
import { differ, wealthy } from '../../testing/measure.ts';

test('a report on one’s own forces eases and is trusted, at the price of surprise', () => {
  const still = resolved(wealthy());
  const shown = resolved(wealthy(), { [NOR]: [order('transparency', { to: KES })] });
  expect(differ(still, shown, 'tension', pairId(NOR, KES))).toBeLessThan(-2.5);
  expect(differ(still, shown, 'trust', 'KES>NOR')).toBe(3);
  expect(differ(still, shown, 'readiness', NOR)).toBe(-3);
});
