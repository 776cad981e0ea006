import { expect, test } from 'vitest';
import { engine } from '../../engine.ts';
import { strait } from '../../testing/scenario.ts';
import type { Scenario } from '../../scenario.ts';
import { bindsAfter, reachByEnd, startDay } from './calendar.ts';

const weeks: Scenario = {
  ...strait,
  lengths: [
    {
      ...{ id: 'x', minutes: 50, par: {} },
      turns: ['1931-03-01', '1931-03-08', '1931-03-15'].map((date) => ({ date, days: 7 })),
    },
  ],
};
const opened = engine.open(weeks, 'x');

test('R-Bite days are counted from the first of the crisis, beyond the last turn as in it', () => {
  expect([1, 2, 4, 5].map((turn) => startDay(opened, turn))).toEqual([0, 7, 21, 28]);
  expect([0, 3, 4, 14].map((process) => bindsAfter(opened, process))).toEqual([1, 1, 2, 3]);
});

test('R-Bite what a cut ordered now comes to by the last day: the sooner felt, the more', () => {
  expect(reachByEnd(opened, 'finance', 0)).toBeCloseTo(1 - Math.E ** (-21 / 30), 9);
  expect(reachByEnd(opened, 'technology', 0)).toBeLessThan(reachByEnd(opened, 'trade', 0));
  expect(reachByEnd(opened, 'finance', 7)).toBeLessThan(reachByEnd(opened, 'finance', 0));
  expect(reachByEnd(opened, 'finance', 60)).toBe(0);
});
