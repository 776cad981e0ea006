import { expect, test } from 'vitest';
import { engine } from '../../engine.ts';
import { later, slow, standing } from '../../testing/measure.ts';
import { ALD, KES, NOR, order, resolved } from '../../testing/play.ts';

const cut = (sector: string, tier: number): ReturnType<typeof order> =>
  order('sectoral-sanctions', { target: KES, sector, tier });
const biting = (orders: Parameters<typeof resolved>[1], turns = 0): number =>
  standing(later(slow(), orders, turns), 'bite', KES);

test('R-Bite a branch cut off is felt as strain, more with time, and costs who cuts', () => {
  const first = resolved(slow(), { [NOR]: [cut('goods', 3)] });
  const soon = standing(first, 'bite', KES);
  expect(soon).toBeGreaterThan(0.2);
  expect(standing(first, 'strain', KES)).toBeCloseTo(soon, 6);
  expect(standing(later(first, {}, 3), 'bite', KES)).toBeGreaterThan(2 * soon);
  expect(standing(first, 'bite', NOR)).toBeGreaterThan(0);
  expect(standing(first, 'bite', NOR)).toBeLessThan(soon);
});

test('R-Bite for its share of the economy, finance is felt before trade, trade before technology', () => {
  const [money, goods, chips] = [
    biting({ [NOR]: [cut('banking', 4)] }) / 6,
    biting({ [NOR]: [cut('goods', 4)] }) / 8,
    biting({ [NOR]: [cut('chips', 4)] }) / 3,
  ];
  expect(money).toBeGreaterThan(goods);
  expect(goods).toBeGreaterThan(chips);
});

test('R-Bite more senders and higher tiers never bite less', () => {
  const alone = biting({ [NOR]: [cut('goods', 2)] }, 2);
  expect(biting({ [NOR]: [cut('goods', 2)], [ALD]: [cut('goods', 2)] }, 2)).toBeGreaterThan(alone);
  expect(biting({ [NOR]: [cut('goods', 3)] }, 2)).toBeGreaterThan(alone);
});

test('R-Bite reserves carry part of it until they are spent', () => {
  const pressed = later(slow(), { [NOR]: [cut('banking', 4), cut('goods', 4)] }, 5);
  expect(standing(pressed, 'reserves', KES)).toBe(0);
  const first = resolved(slow(), { [NOR]: [cut('banking', 4)] });
  expect(standing(first, 'reserves', KES)).toBeLessThan(0.5);
});

test('R-Bite a tightened measure goes on where it was; the same one again is refused', () => {
  const first = resolved(slow(), { [NOR]: [cut('goods', 1)] });
  const tighter = resolved(first, { [NOR]: [cut('goods', 4)] });
  expect(tighter.measures).toHaveLength(1);
  expect(tighter.measures[0]).toMatchObject({ binds: 1, params: { tier: 4 } });
  const view = engine.view(first, { kind: 'seat', seat: NOR });
  expect(engine.check(view, [cut('goods', 1)]).refusals).toMatchObject([
    { code: 'already-standing', field: 'tier' },
  ]);
});

test('R-Bite its bearer reads it branch by branch', () => {
  const first = resolved(slow(), { [NOR]: [cut('goods', 4)] });
  const { economy } = engine.view(first, { kind: 'seat', seat: KES }).seat ?? { economy: null };
  expect(economy?.sectors.find(({ sector }) => sector === 'goods')?.bite).toBeGreaterThan(0);
  expect(economy?.sectors.find(({ sector }) => sector === 'banking')?.bite).toBe(0);
});
