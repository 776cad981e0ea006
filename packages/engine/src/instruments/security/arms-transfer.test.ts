import { expect, test } from 'vitest';
import { pairId } from '../../ids.ts';
import { ALD, KES, NOR, order, resolved } from '../../testing/play.ts';
import { differ, wealthy } from '../../testing/measure.ts';

test('arms make a friend readier and closer, and heat the pair that they are meant against', () => {
  const still = resolved(wealthy());
  const params = { against: KES, to: ALD, level: 2 };
  const sent = resolved(wealthy(), { [NOR]: [order('arms-transfer', params)] });
  expect(differ(still, sent, 'readiness', ALD)).toBe(12);
  expect(differ(still, sent, 'trust', 'ALD>NOR')).toBe(3);
  expect(differ(still, sent, 'tension', pairId(NOR, KES))).toBeGreaterThan(3);
  expect(differ(still, sent, 'tension', pairId(NOR, ALD))).toBeCloseTo(0, 6);
});
