import { expect, test } from 'vitest';
import { pairId } from '../../ids.ts';
import { KES, NOR, order, resolved } from '../../testing/play.ts';
import { differ, standing, wealthy } from '../../testing/measure.ts';

const before = resolved(wealthy(), { [NOR]: [order('quarantine', { target: KES })] });
const measure = before.measures[0]?.id ?? '';

test('a stand-down lifts the measure, its strain and its heat', () => {
  const lifted = resolved(before, { [NOR]: [order('stand-down', { measure })] });
  expect(lifted.measures).toEqual([]);
  expect(standing(lifted, 'strain', KES)).toBe(0);
  expect(standing(lifted, 'readiness', NOR)).toBe(40);
  expect(differ(resolved(before), lifted, 'tension', pairId(NOR, KES))).toBeLessThan(-8);
});

test("another's measure cannot be stood down", () => {
  expect(resolved(before, { [KES]: [order('stand-down', { measure })] }).measures).toHaveLength(1);
});
