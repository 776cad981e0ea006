import { expect, test } from 'vitest';
import { later, slow, standing } from '../../testing/measure.ts';
import { ALD, KES, NOR, order, resolved } from '../../testing/play.ts';

const cut = resolved(slow(), {
  [NOR]: [order('sectoral-sanctions', { target: KES, sector: 'goods', tier: 4 })],
  [ALD]: [order('backfill', { target: KES, sector: 'goods' })],
});
const body = (level: number): Parameters<typeof resolved>[1] => ({
  [NOR]: [order('monitoring-body', { target: KES, level })],
});

test('R-Bite what is watched is enforced, R-Leak and goes round less', () => {
  const [none, half, full] = [later(cut, {}, 5), later(cut, body(1), 5), later(cut, body(2), 5)];
  const bites = [none, half, full].map((state) => standing(state, 'bite', KES));
  const leaks = [none, half, full].map((state) => standing(state, 'leak', 'KES#goods'));
  expect(bites).toEqual(bites.toSorted((a, b) => a - b));
  expect(leaks).toEqual(leaks.toSorted((a, b) => b - a));
  expect(new Set([...bites, ...leaks]).size).toBe(6);
});

test('R-Accession there must be something to watch', () => {
  expect(resolved(slow(), body(2)).measures).toEqual([]);
});
