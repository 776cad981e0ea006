import { expect, test } from 'vitest';
import { pairId } from '../../ids.ts';
import { contactNow } from '../../resolution/stock.ts';
import { airOf, pairsOf } from '../../resolution/read.ts';
import type { State } from '../../state/state.ts';
import { KES, NOR, order, resolved } from '../../testing/play.ts';
import { differ, wealthy } from '../../testing/measure.ts';

const still = resolved(wealthy());
const closed = resolved(wealthy(), { [NOR]: [order('no-fly-zone', { over: KES })] });
const contact = (state: State): number => {
  const pair = pairsOf(state).find(({ id }) => id === pairId(NOR, KES));
  return pair === undefined ? 0 : contactNow(state, pair);
};

test('R-Strike a closed sky keeps aircraft on the ground, so that strikes do less', () => {
  // Equal air forces: half is grounded.
  expect(airOf(closed, KES)).toBeCloseTo(0.25, 6);
  expect(airOf(closed, NOR)).toBe(0.5);
  expect(differ(still, closed, 'readiness', KES)).toBe(-5);
});

test('R-Incident the two forces meet, and R-Legitimacy without a mandate it costs a good name', () => {
  expect(contact(closed)).toBeGreaterThan(contact(still));
  expect(differ(still, closed, 'legitimacy', NOR)).toBe(-3);
  expect(closed.publicRungs.at(-1)).toBe(7);
});

test('what is closed cannot be closed again, and it opens when stood down', () => {
  const again = resolved(closed, { [NOR]: [order('no-fly-zone', { over: KES })] });
  expect(again.measures).toEqual(closed.measures);
  const measure = closed.measures[0]?.id ?? '';
  const open = resolved(closed, { [NOR]: [order('stand-down', { measure })] });
  expect(airOf(open, KES)).toBe(0.5);
});
