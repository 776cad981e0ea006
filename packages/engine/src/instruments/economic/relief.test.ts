import { expect, test } from 'vitest';
import { differ, later, slow, standing } from '../../testing/measure.ts';
import { KES, NOR, order, resolved } from '../../testing/play.ts';

const cut = later(
  slow(),
  { [NOR]: [order('sectoral-sanctions', { target: KES, sector: 'banking', tier: 4 })] },
  3,
);
const measure = cut.measures[0]?.id ?? '';
const eased = (steps: number): ReturnType<typeof resolved> =>
  resolved(cut, { [NOR]: [order('relief', { measure, steps })] });

test('R-Overcompliance relief lowers the tier step by step, and business returns by half in 90 days', () => {
  expect(eased(1).measures[0]).toMatchObject({ binds: 1, params: { tier: 3 } });
  const lifted = eased(4);
  expect(lifted.measures).toEqual([]);
  const before = standing(cut, 'bite', KES);
  expect(standing(later(lifted, {}, 1), 'bite', KES) / before).toBeCloseTo(0.5, 1);
  expect(standing(lifted, 'strain', KES)).toBeCloseTo(standing(lifted, 'bite', KES), 6);
});

test('R-Bite relief wins trust back', () => {
  expect(differ(cut, eased(2), 'trust', 'KES>NOR')).toBeCloseTo(6, 6);
});
