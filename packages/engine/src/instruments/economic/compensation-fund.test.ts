import { expect, test } from 'vitest';
import { differ, later, ruled, slow, standing } from '../../testing/measure.ts';
import { ALD, KES, NOR, order, resolved } from '../../testing/play.ts';

const goods = order('sectoral-sanctions', { target: KES, sector: 'goods', tier: 4 });
const cut = later(slow(), { [NOR]: [goods], [ALD]: [goods] }, 2);
const fund = (size: number): Parameters<typeof resolved>[1] => ({
  [NOR]: [order('compensation-fund', { size })],
});
const [without, small, large] = [later(cut, {}, 2), later(cut, fund(1), 2), later(cut, fund(3), 2)];

test('R-Home a fund pays those who lose most, at its author’s cost', () => {
  expect(standing(cut, 'bite', ALD)).toBeGreaterThan(standing(cut, 'bite', NOR));
  for (const [less, more] of [
    [without, small],
    [small, large],
  ] as const) {
    expect(differ(less, more, 'economy', ALD)).toBeLessThan(-0.005);
    expect(differ(less, more, 'economy', NOR)).toBeGreaterThan(0.005);
  }
  // The two are of one size, so that what one gains the other pays.
  expect(differ(without, large, 'economy', ALD)).toBeCloseTo(
    -differ(without, large, 'economy', NOR),
    4,
  );
});

test('R-Home who is compensated wears out by four fifths as much', () => {
  const gained = (state: typeof cut, on: typeof cut): number => differ(on, state, 'fatigue', ALD);
  const paid = later(cut, fund(1), 0);
  expect(gained(paid, cut) / gained(resolved(cut), cut)).toBeCloseTo(0.8, 2);
});

test('R-Home nothing is paid where all bear the same, or its author bears more', () => {
  const alone = later(ruled(slow(), 'reserves', KES, 0), { [NOR]: [goods] }, 1);
  expect(differ(later(alone, {}, 1), later(alone, fund(3), 1), 'economy', NOR)).toBe(0);
});
