import { expect, test } from 'vitest';
import { pairId } from '../../ids.ts';
import { KES, NOR, order, resolved } from '../../testing/play.ts';
import { differ, wealthy } from '../../testing/measure.ts';

const closed = resolved(wealthy(), { [NOR]: [order('quarantine', { target: KES })] });

test('a quarantine strains its target, and costs legitimacy without a mandate and where nothing was asked', () => {
  expect(differ(wealthy(), closed, 'strain', KES)).toBeCloseTo(1.6, 6);
  expect(differ(wealthy(), closed, 'legitimacy', NOR)).toBe(-10);
  const demand = order('demand', {
    ...{ to: KES, issue: 'passage', position: 80, deadline: null, threat: 'none' },
    wayOut: true,
  });
  const asked = resolved(wealthy(), { [NOR]: [demand] });
  const then = resolved(asked, { [NOR]: [order('quarantine', { target: KES })] });
  expect(differ(asked, then, 'legitimacy', NOR)).toBe(-5);
  expect(closed.pairs[pairId(NOR, KES)]?.rung).toBe(8);
});

test('a quarantine cannot be declared twice', () => {
  const again = resolved(closed, { [NOR]: [order('quarantine', { target: KES })] });
  expect(again.measures).toEqual(closed.measures);
});
