import { expect, test } from 'vitest';
import { differ, later, slow, standing } from '../../testing/measure.ts';
import { ALD, KES, NOR, order, resolved } from '../../testing/play.ts';

const cut = resolved(slow(), {
  [NOR]: [order('sectoral-sanctions', { target: KES, sector: 'goods', tier: 4 })],
  [ALD]: [order('backfill', { target: KES, sector: 'goods' })],
});
const closed = { [ALD]: [order('transit-clampdown', { target: KES })] };

test('R-Third parties a clamp-down ends sales, closes leaks and takes a side', () => {
  const after = resolved(cut, closed);
  expect(after.measures.map(({ instrument }) => instrument)).not.toContain('backfill');
  expect(differ(cut, after, 'trust', 'KES>ALD')).toBeCloseTo(-6, 6);
  expect(differ(cut, after, 'trust', 'NOR>ALD')).toBeCloseTo(4, 6);
  expect(standing(later(cut, closed, 4), 'leak', 'KES#goods')).toBeLessThan(
    standing(later(cut, {}, 4), 'leak', 'KES#goods'),
  );
});
