import { expect, test } from 'vitest';
import { differ, later, slow, standing } from '../../testing/measure.ts';
import { KES, NOR, order, resolved } from '../../testing/play.ts';

const cut = resolved(slow(), {
  [NOR]: [order('sectoral-sanctions', { target: KES, sector: 'goods', tier: 4 })],
});
const channel = { [NOR]: [order('humanitarian-channel', { target: KES })] };

test('R-Harm a channel for food and medicine spares civilians and speaks for its author', () => {
  expect(standing(later(cut, channel, 4), 'harm', KES)).toBeLessThan(
    0.6 * standing(later(cut, {}, 4), 'harm', KES),
  );
  expect(differ(resolved(cut), resolved(cut, channel), 'legitimacy', NOR)).toBe(2);
});
