import { expect, test } from 'vitest';
import { TOP_RUNG, WEIGHTS, highest, weightOf } from './ladder.ts';

test('R-Ladder has thirteen rungs whose weights never fall', () => {
  expect(WEIGHTS).toHaveLength(TOP_RUNG + 1);
  for (let rung = 1; rung <= TOP_RUNG; rung += 1) {
    expect(weightOf(rung)).toBeGreaterThanOrEqual(weightOf(rung - 1));
  }
  expect(weightOf(13)).toBe(0);
  expect(highest([])).toBe(0);
  expect(highest([2, 8, 6])).toBe(8);
});
