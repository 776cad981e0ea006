import { expect, test } from 'vitest';
import { engine } from '../../engine.ts';
import { ALD, KES, NOR, order, resolved } from '../../testing/play.ts';
import { differ, wealthy } from '../../testing/measure.ts';

const told = resolved(wealthy(), { [NOR]: [order('demarche', { to: KES })] });

test('a protest in private is believed and resented a little, and known to the two', () => {
  const still = resolved(wealthy());
  expect(differ(still, told, 'belief', 'KES>NOR')).toBeGreaterThan(0.05);
  expect(differ(still, told, 'trust', 'KES>NOR')).toBe(-1);
  const acts = (seat: typeof NOR): number =>
    engine
      .view(told, { kind: 'seat', seat })
      .ledger.lines.filter(({ entry }) => entry.kind === 'act').length;
  expect([NOR, KES, ALD].map(acts)).toEqual([1, 1, 0]);
});
