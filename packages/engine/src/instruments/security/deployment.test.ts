import { expect, test } from 'vitest';
import { pairId } from '../../ids.ts';
import { KES, NOR, order, resolved } from '../../testing/play.ts';
import { differ, wealthy } from '../../testing/measure.ts';

const moved = resolved(wealthy(), { [NOR]: [order('deployment', { towards: KES, level: 2 })] });

test('a deployment brings forces, is believed, and heats', () => {
  const still = resolved(wealthy());
  expect(differ(still, moved, 'readiness', NOR)).toBe(16);
  expect(differ(still, moved, 'belief', 'KES>NOR')).toBeGreaterThan(0.5);
  expect(differ(still, moved, 'tension', pairId(NOR, KES))).toBeGreaterThan(5);
});

test('R-Ladder a deployment sets the pair and the public rung', () => {
  expect(moved.pairs[pairId(NOR, KES)]?.rung).toBe(6);
  expect(moved.publicRungs.at(-1)).toBe(6);
});

test('R-Incident forces that moved closer meet more', () => {
  expect(moved.pairs[pairId(NOR, KES)]?.contact).toBeGreaterThan(
    wealthy().pairs[pairId(NOR, KES)]?.contact ?? 1,
  );
});
