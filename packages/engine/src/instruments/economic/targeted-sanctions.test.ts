import { expect, test } from 'vitest';
import { later, ruled, slow, standing } from '../../testing/measure.ts';
import { KES, NOR, order } from '../../testing/play.ts';

const bare = ruled(slow(), 'reserves', KES, 0);
const lists = { [NOR]: [order('targeted-sanctions', { target: KES, tier: 4 })] };
const branches = {
  [NOR]: ['banking', 'goods', 'chips'].map((sector) =>
    order('sectoral-sanctions', { target: KES, sector, tier: 4 }),
  ),
};

test('R-Bite lists of persons pain a fifth to a third as much as whole branches', () => {
  const share =
    standing(later(bare, lists, 4), 'bite', KES) / standing(later(bare, branches, 4), 'bite', KES);
  expect(share).toBeGreaterThan(0.15);
  expect(share).toBeLessThan(0.35);
});

test('R-Harm and harm a tenth', () => {
  const [few, many] = [lists, branches].map((orders) =>
    standing(later(bare, orders, 5), 'harm', KES),
  );
  expect(many).toBeGreaterThan(3);
  expect(few).toBeLessThan((many ?? 0) / 10);
});
