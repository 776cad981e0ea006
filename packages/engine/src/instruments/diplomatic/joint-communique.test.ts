import { expect, test } from 'vitest';
import { ALD, KES, NOR, order, resolved } from '../../testing/play.ts';
import { differ, wealthy } from '../../testing/measure.ts';

const mine = order('joint-communique', { to: KES, with: ALD });
const theirs = order('joint-communique', { to: KES, with: NOR });

test('R-Beliefs a statement of two is believed; where both put it out they grow closer', () => {
  const still = resolved(wealthy());
  const alone = resolved(wealthy(), { [NOR]: [mine] });
  const both = resolved(wealthy(), { [NOR]: [mine], [ALD]: [theirs] });
  expect(differ(still, alone, 'belief', 'KES>NOR')).toBeGreaterThan(0.25);
  expect(differ(still, alone, 'trust', 'ALD>NOR')).toBe(0);
  expect(differ(still, both, 'trust', 'ALD>NOR')).toBe(2);
  expect(differ(still, both, 'trust', 'NOR>ALD')).toBe(2);
});
