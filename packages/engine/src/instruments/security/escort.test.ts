import { expect, test } from 'vitest';
import { pairId } from '../../ids.ts';
import { ALD, KES, NOR, order, resolved } from '../../testing/play.ts';
import { differ, standing, wealthy } from '../../testing/measure.ts';

const closed = resolved(wealthy(), { [KES]: [order('quarantine', { target: NOR })] });
const sail = { [ALD]: [order('escort', { through: KES, of: NOR })] };

test('an escort spares some of what a quarantine costs, for one turn, and forces meet', () => {
  const without = resolved(closed);
  const escorted = resolved(closed, sail);
  expect(differ(without, escorted, 'economy', NOR)).toBeCloseTo(-0.8 / 365, 5);
  expect(differ(without, escorted, 'fatigue', NOR)).toBeCloseTo((-0.8 * 6) / 30, 5);
  expect(standing(escorted, 'strain', NOR)).toBe(standing(without, 'strain', NOR));
  expect(escorted.pairs[pairId(ALD, KES)]).toMatchObject({ rung: 7 });
  expect(escorted.pairs[pairId(ALD, KES)]?.contact).toBeGreaterThan(
    without.pairs[pairId(ALD, KES)]?.contact ?? 1,
  );
  expect(escorted.measures.map(({ instrument }) => instrument)).toEqual(['quarantine']);
});

test('there is nothing to escort where nothing is closed', () => {
  expect(resolved(wealthy(), sail).pairs[pairId(ALD, KES)]?.rung).toBe(0);
});
