import { expect, test } from 'vitest';
import { KES, NOR, order, resolved } from '../../testing/play.ts';
import { differ, wealthy } from '../../testing/measure.ts';

const show = { [NOR]: [order('declassify', { about: KES })] };

test('R-Legitimacy evidence speaks for its author and against the other, less when repeated', () => {
  const once = resolved(wealthy(), show);
  expect(differ(wealthy(), once, 'legitimacy', NOR)).toBe(6);
  expect(differ(wealthy(), once, 'legitimacy', KES)).toBe(-4);
  expect(differ(once, resolved(once, show), 'legitimacy', NOR)).toBe(3);
});
