import { expect, test } from 'vitest';
import { differ, later, ruled, slow, standing } from '../../testing/measure.ts';
import { KES, NOR, order } from '../../testing/play.ts';

const bare = ruled(slow(), 'reserves', KES, 0);
const parts = (tier: number): readonly ReturnType<typeof order>[] =>
  ['banking', 'goods', 'chips'].map((sector) =>
    order('sectoral-sanctions', { target: KES, sector, tier }),
  );
const whole = (tier: number): ReturnType<typeof order> => order('embargo', { target: KES, tier });
const after = (turns: number, ...orders: readonly ReturnType<typeof order>[]): typeof bare =>
  later(bare, { [NOR]: orders }, turns);

test('R-Bite an embargo reaches every branch at one tier', () => {
  const [all, each] = [after(3, whole(4)), after(3, ...parts(4))];
  expect(standing(all, 'bite', KES)).toBeCloseTo(standing(each, 'bite', KES), 1);
  expect(standing(all, 'bite', NOR)).toBeCloseTo(standing(each, 'bite', NOR), 1);
  expect(all.measures).toMatchObject([{ instrument: 'embargo', rung: 5 }]);
});

test('R-Overcompliance firms drop more than under cuts of single branches, and civilians pay', () => {
  const [all, each] = [after(4, whole(2)), after(4, ...parts(2))];
  expect(differ(each, all, 'bite', KES)).toBeGreaterThan(0);
  expect(differ(each, all, 'harm', KES)).toBeGreaterThan(0);
});

test('R-Bite a branch cut off beside it never bites less', () => {
  const [goods] = parts(3).slice(1);
  if (goods === undefined) throw new Error('no goods');
  expect(standing(after(3, whole(2), goods), 'bite', KES)).toBeGreaterThan(
    standing(after(3, whole(2)), 'bite', KES),
  );
});
