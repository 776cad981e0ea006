import { describe, expect, it } from 'vitest';
import { dayOf, isoOf } from './calendar.ts';

describe('calendar', () => {
  it('counts days over months, years and leap days', () => {
    expect(dayOf('1962-10-21') - dayOf('1962-10-16')).toBe(5);
    expect(dayOf('1963-01-01') - dayOf('1962-12-31')).toBe(1);
    expect(dayOf('2024-03-01') - dayOf('2024-02-28')).toBe(2);
    expect(dayOf('1900-03-01') - dayOf('1900-02-28')).toBe(1);
    expect(dayOf('2000-03-01') - dayOf('2000-02-28')).toBe(2);
  });

  it('undoes itself over four hundred years', () => {
    for (let day = dayOf('1800-01-01'); day < dayOf('2200-01-01'); day += 13)
      expect(dayOf(isoOf(day))).toBe(day);
    expect(isoOf(dayOf('2000-12-31'))).toBe('2000-12-31');
    expect(isoOf(dayOf('1962-10-16') + 5)).toBe('1962-10-21');
  });
});
