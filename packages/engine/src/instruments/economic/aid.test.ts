import { expect, test } from 'vitest';
import { differ, wealthy } from '../../testing/measure.ts';
import { ALD, NOR, order, resolved } from '../../testing/play.ts';

const given = { [NOR]: [order('aid', { to: ALD, size: 2 })] };

test('R-Third parties aid costs a little, helps and is remembered, less when repeated', () => {
  const plain = resolved(wealthy());
  const once = resolved(wealthy(), given);
  expect(differ(plain, once, 'trust', 'ALD>NOR')).toBeCloseTo(6, 6);
  expect(differ(plain, once, 'support', ALD)).toBeCloseTo(2, 2);
  expect(differ(plain, once, 'economy', NOR)).toBeCloseTo(0.1, 6);
  const again = resolved(once, given);
  expect(differ(resolved(once), again, 'trust', 'ALD>NOR')).toBeCloseTo(3, 6);
});
