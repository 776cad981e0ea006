import { expect, test } from 'vitest';
import { later, slow, standing } from '../../testing/measure.ts';
import { ALD, KES, NOR, order, resolved } from '../../testing/play.ts';

const cut = resolved(slow(), {
  [NOR]: [order('sectoral-sanctions', { target: KES, sector: 'goods', tier: 4 })],
  [ALD]: [],
});
const sells = { [ALD]: [order('backfill', { target: KES, sector: 'goods' })] };
const secondary = order('secondary-sanctions', { target: ALD });

test('R-Leak secondary sanctions close ways round, and cost trust', () => {
  const open = later(cut, sells, 5);
  const policed = later(cut, { ...sells, [NOR]: [secondary] }, 5);
  expect(standing(policed, 'leak', 'KES#goods')).toBeLessThan(standing(open, 'leak', 'KES#goods'));
  expect(standing(policed, 'bite', KES)).toBeGreaterThan(standing(open, 'bite', KES));
  expect(standing(policed, 'trust', 'ALD>NOR')).toBeLessThan(standing(open, 'trust', 'ALD>NOR'));
});

test('R-Third parties who sells under them risks twice its gain', () => {
  const policed = later(cut, { ...sells, [NOR]: [secondary] }, 6);
  const draws = policed.ledger.flat().filter((entry) => entry.kind === 'draw');
  const hits = draws.filter((entry) => entry.rule === 'R-Third parties');
  expect(hits.length).toBeGreaterThan(3);
});

test('R-Leak nothing to police before a sanction of one’s own', () => {
  expect(resolved(slow(), { [NOR]: [secondary] }).measures).toEqual([]);
});
