import { expect, it } from 'vitest';
import { leftText, momentElsewhere, momentText, placeOf } from './moments.ts';

const at = Date.parse('2026-11-27T17:00Z');

it('writes a moment with its weekday and date, as clocks in that place show it', () => {
  expect(momentText(at, 'Europe/Paris')).toBe('Fri 27 Nov, 18:00');
  expect(momentText(at, 'Pacific/Auckland')).toBe('Sat 28 Nov, 06:00');
});
it('says nothing of a place whose clocks show the same', () => {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  expect(momentElsewhere(at, here)).toBeNull();
  expect(momentElsewhere(at, 'Asia/Kathmandu')).toBe('Fri 27 Nov, 22:45');
});
it('names a place, and the time that is left', () => {
  expect(placeOf('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
  expect(leftText(27 * 3_600_000)).toBe('1 d 3 h');
  expect(leftText(5.2 * 3_600_000)).toBe('5 h 12 min');
  expect(leftText(59_000)).toBe('1 min');
});
