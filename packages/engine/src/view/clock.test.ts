import { expect, test } from 'vitest';
import { engine } from '../engine.ts';
import { opened, resolved } from '../testing/play.ts';

test('the calendar is told whole: all days, those left, and those of the last turn', () => {
  const state = opened();
  const turns = state.scenario.lengths.find(({ id }) => id === state.length)?.turns ?? [];
  const all = turns.reduce((sum, { days }) => sum + days, 0);
  const { whole } = engine.view(state, { kind: 'public' }).clock;
  expect(whole).toEqual({ days: all, left: all, last: turns.at(-1)?.days });
  const next = engine.view(resolved(state), { kind: 'public' }).clock;
  expect(next.whole.left).toBe(all - (turns[0]?.days ?? 0));
});
