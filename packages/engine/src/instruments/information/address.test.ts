import { expect, test } from 'vitest';
import { NOR, order, resolved } from '../../testing/play.ts';
import { differ, standing, wealthy } from '../../testing/measure.ts';

const spoken = (line: string): ReturnType<typeof resolved> =>
  resolved(wealthy(), { [NOR]: [order('address', { line })] });

test('R-Home an address rallies for a while', () => {
  const silent = resolved(wealthy());
  const rallied = spoken('resolve');
  expect(differ(silent, rallied, 'support', NOR)).toBeGreaterThan(2.5);
  expect(standing(rallied, 'rally', NOR)).toBeGreaterThan(2.5);
  expect(standing(resolved(rallied), 'rally', NOR)).toBeLessThan(standing(rallied, 'rally', NOR));
});

test('R-Home a calming address rests a weary public', () => {
  expect(differ(resolved(wealthy()), spoken('calm'), 'fatigue', NOR)).toBeCloseTo(-2, 1);
});
