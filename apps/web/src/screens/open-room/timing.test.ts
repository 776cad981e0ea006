import { describe, expect, it } from 'vitest';
import { clockMinutes, presets, scheduleOf, secondsFrom } from './timing.ts';

describe('secondsFrom', () => {
  it('reads minutes with a point or a comma', () => {
    expect(secondsFrom('1.5', 0)).toBe(90);
    expect(secondsFrom(' 2,5 ', 0)).toBe(150);
    expect(secondsFrom('0', 0)).toBe(0);
  });
  it('refuses what does not fit', () => {
    expect(secondsFrom('', 0)).toBeNull();
    expect(secondsFrom('soon', 0)).toBeNull();
    expect(secondsFrom('-1', 0)).toBeNull();
    expect(secondsFrom('0.1', 10)).toBeNull();
    expect(secondsFrom('1441', 0)).toBeNull();
  });
});

describe('scheduleOf', () => {
  const own = { read: '1', talk: '3', order: '2' };
  it('takes a preset as it is', () => {
    expect(scheduleOf('table', own)).toEqual(presets.table);
    expect(scheduleOf('none', own)).toEqual({ brief: null, negotiate: null, order: null });
  });
  it('takes own times once all three fit', () => {
    expect(scheduleOf('own', own)).toEqual({ brief: 60, negotiate: 180, order: 120 });
    expect(scheduleOf('own', { ...own, order: '0' })).toBeNull();
  });
});

it('adds the clock up over the turns', () => {
  expect(clockMinutes(presets.table, 5)).toBe(38);
  expect(clockMinutes(presets.none, 5)).toBeNull();
});
