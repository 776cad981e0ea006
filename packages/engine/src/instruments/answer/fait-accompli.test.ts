import { expect, test } from 'vitest';
import { pairId } from '../../ids.ts';
import { KES, NOR, order, resolved } from '../../testing/play.ts';
import { differ, wealthy } from '../../testing/measure.ts';

test('R-Drift a fait accompli pushes what advances, and heats', () => {
  const still = resolved(wealthy());
  const pushed = resolved(wealthy(), { [KES]: [order('fait-accompli', { issue: 'passage' })] });
  expect(differ(still, pushed, 'progress', 'passage')).toBe(15);
  expect(differ(still, pushed, 'legitimacy', KES)).toBe(-6);
  expect(differ(still, pushed, 'tension', pairId(NOR, KES))).toBeGreaterThan(5);
});

test("another's issue cannot be pushed", () => {
  const refused = resolved(wealthy(), { [KES]: [order('fait-accompli', { issue: 'bases' })] });
  expect(differ(wealthy(), refused, 'position', 'bases')).toBe(0);
});
