import { expect, test } from 'vitest';
import { later, slow, standing } from '../../testing/measure.ts';
import { KES, NOR, order, resolved } from '../../testing/play.ts';

const cut = resolved(slow(), {
  [NOR]: [order('targeted-sanctions', { target: KES, tier: 3 })],
});
const letters = { [NOR]: [order('guidance', { target: KES })] };

test('R-Overcompliance comfort letters keep firms from dropping more than the law asks', () => {
  expect(standing(later(cut, letters, 2), 'bite', KES)).toBeLessThan(
    standing(later(cut, {}, 2), 'bite', KES),
  );
});

test('R-Overcompliance they need a sanction to explain', () => {
  expect(resolved(slow(), letters).measures).toEqual([]);
});
