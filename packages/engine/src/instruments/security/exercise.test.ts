import { expect, test } from 'vitest';
import { pairId } from '../../ids.ts';
import { ALD, KES, NOR, order, resolved } from '../../testing/play.ts';
import { differ, wealthy } from '../../testing/measure.ts';

const practise = [order('exercise', { towards: KES })];

test('an exercise readies forces, is believed, heats, and leaves nothing standing', () => {
  const still = resolved(wealthy());
  const held = resolved(wealthy(), { [NOR]: practise });
  expect(differ(still, held, 'readiness', NOR)).toBe(4);
  expect(differ(still, held, 'belief', 'KES>NOR')).toBeGreaterThan(0.2);
  expect(differ(still, held, 'tension', pairId(NOR, KES))).toBeGreaterThan(3);
  expect(held.measures).toEqual([]);
});

test('R-Defence diplomacy friends that practise together learn to act as one, once a turn', () => {
  const together = resolved(wealthy(), { [NOR]: practise, [ALD]: practise });
  expect(differ(wealthy(), together, 'interoperability', pairId(NOR, ALD))).toBeCloseTo(5, 1);
  const apart = resolved(wealthy(), { [NOR]: practise });
  expect(differ(wealthy(), apart, 'interoperability', pairId(NOR, ALD))).toBe(0);
});
