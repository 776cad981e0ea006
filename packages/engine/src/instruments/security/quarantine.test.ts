import { expect, test } from 'vitest';
import { pairId } from '../../ids.ts';
import { KES, NOR, order, resolved } from '../../testing/play.ts';
import { differ, wealthy } from '../../testing/measure.ts';

const closed = resolved(wealthy(), { [NOR]: [order('quarantine', { target: KES })] });

test('a quarantine strains its target, and costs legitimacy without a mandate', () => {
  expect(differ(wealthy(), closed, 'strain', KES)).toBeCloseTo(1.6, 6);
  expect(differ(wealthy(), closed, 'legitimacy', NOR)).toBe(-5);
  expect(closed.pairs[pairId(NOR, KES)]?.rung).toBe(8);
});

test('a quarantine cannot be declared twice', () => {
  const again = resolved(closed, { [NOR]: [order('quarantine', { target: KES })] });
  expect(again.measures).toEqual(closed.measures);
});
