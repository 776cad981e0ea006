import { expect, test } from 'vitest';
import { later, slow, standing } from '../../testing/measure.ts';
import { KES, NOR, order, resolved } from '../../testing/play.ts';

const cut = resolved(slow(), {
  [NOR]: [order('sectoral-sanctions', { target: KES, sector: 'goods', tier: 4 })],
});
const measure = cut.measures[0]?.id ?? '';
const open = (share: number): Parameters<typeof resolved>[1] => ({
  [NOR]: [order('carve-out', { measure, share })],
});

test('R-Bite a carve-out never bites more, and costs its author less', () => {
  const bites = [0, 1, 2, 4].map((share) => {
    const after = later(cut, open(share), 4);
    return [standing(after, 'bite', KES), standing(after, 'bite', NOR)] as const;
  });
  for (const [at, [theirs, own]] of bites.slice(1).entries()) {
    expect(theirs).toBeLessThan(bites[at]?.[0] ?? 0);
    expect(own).toBeLessThan(bites[at]?.[1] ?? 0);
  }
});

test('R-Beliefs it is read as less resolve', () => {
  expect(standing(resolved(cut, open(2)), 'belief', 'KES>NOR')).toBeLessThan(
    standing(resolved(cut), 'belief', 'KES>NOR'),
  );
});
