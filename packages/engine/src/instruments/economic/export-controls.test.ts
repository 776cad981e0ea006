import { expect, test } from 'vitest';
import { later, slow, standing } from '../../testing/measure.ts';
import { KES, NOR, order } from '../../testing/play.ts';

test('R-Bite controls reach technology alone, and late', () => {
  const controls = { [NOR]: [order('export-controls', { target: KES, tier: 4 })] };
  const early = standing(later(slow(), controls, 0), 'bite', KES);
  expect(early).toBeGreaterThan(0);
  expect(standing(later(slow(), controls, 8), 'bite', KES)).toBeGreaterThan(5 * early);
  const chips = { [NOR]: [order('sectoral-sanctions', { target: KES, sector: 'chips', tier: 4 })] };
  expect(early).toBeCloseTo(standing(later(slow(), chips, 0), 'bite', KES), 2);
});
