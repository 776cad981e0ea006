import { expect, test } from 'vitest';
import { KES, NOR, order, resolved } from '../../testing/play.ts';
import { differ, wealthy } from '../../testing/measure.ts';

test('mobilisation is loud, and dear to keep standing', () => {
  const called = resolved(wealthy(), { [KES]: [order('mobilise', { towards: NOR })] });
  expect(differ(wealthy(), called, 'readiness', KES)).toBe(24);
  expect(differ(wealthy(), called, 'strain', KES)).toBeCloseTo(1.2, 6);
  const later = resolved(called);
  expect(differ(called, later, 'economy', KES)).toBeGreaterThan(0);
  expect(differ(called, later, 'support', KES)).toBeLessThan(0);
});
