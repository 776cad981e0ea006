import type { DaysRule } from '@convoy/table';
import { describe, expect, it } from 'vitest';
import { calendarFor, calendarOf } from './calendar.ts';

const rule = (more: Partial<DaysRule> = {}): DaysRule => ({
  ...{ zone: 'Europe/Paris', at: '18:00', every: 1, off: [], quiet: null, grace: 0 },
  ...more,
});
const at = (text: string): number => Date.parse(text);
const endsFrom = (one: DaysRule, from: string, count: number): readonly string[] =>
  calendarOf(one, at(from))
    .ends.filter((end) => end >= at(from))
    .slice(0, count)
    .map((end) => new Date(end).toISOString());

describe('deadlines at a fixed time of day', () => {
  it('stay at that time over the change to summer time', () => {
    expect(endsFrom(rule(), '2026-03-28T12:00Z', 3)).toEqual([
      '2026-03-28T17:00:00.000Z',
      '2026-03-29T16:00:00.000Z',
      '2026-03-30T16:00:00.000Z',
    ]);
  });
  it('and back from it', () => {
    expect(endsFrom(rule(), '2026-10-24T12:00Z', 3)).toEqual([
      '2026-10-24T16:00:00.000Z',
      '2026-10-25T17:00:00.000Z',
      '2026-10-26T17:00:00.000Z',
    ]);
  });
  it('come once where clocks show the time twice, and after the gap where they never do', () => {
    expect(endsFrom(rule({ at: '02:30' }), '2026-10-25T00:00Z', 2)).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-10-26T01:30:00.000Z',
    ]);
    expect(endsFrom(rule({ at: '02:30' }), '2026-03-29T00:00Z', 2)).toEqual([
      '2026-03-29T01:30:00.000Z',
      '2026-03-30T00:30:00.000Z',
    ]);
  });
  it('leave out the days that are not played on, as that place counts days', () => {
    const auckland = rule({ zone: 'Pacific/Auckland', at: '09:00', off: [6, 7] });
    expect(endsFrom(auckland, '2026-11-26T18:00Z', 2)).toEqual([
      '2026-11-26T20:00:00.000Z',
      '2026-11-29T20:00:00.000Z',
    ]);
  });
  it('hold in zones with odd offsets and changes at midnight', () => {
    expect(endsFrom(rule({ zone: 'Asia/Kathmandu' }), '2026-05-01T00:00Z', 1)).toEqual([
      '2026-05-01T12:15:00.000Z',
    ]);
    // Cairo’s clocks go from 24:00 on Thursday to 01:00 on Friday.
    expect(endsFrom(rule({ zone: 'Africa/Cairo', at: '00:00' }), '2026-04-23T12:00Z', 2)).toEqual([
      '2026-04-23T22:00:00.000Z',
      '2026-04-24T21:00:00.000Z',
    ]);
  });
});

describe('quiet hours and free days', () => {
  const closedAround = (one: DaysRule, moment: string) =>
    calendarOf(one, at(moment))
      .closed.filter(({ from, to }) => from <= at(moment) && at(moment) <= to)
      .map((span) => [new Date(span.from).toISOString(), new Date(span.to).toISOString()]);
  it('run past midnight, an hour shorter where the clock is put forward', () => {
    const quiet = { from: '22:00', to: '08:00' };
    expect(closedAround(rule({ quiet }), '2026-03-28T23:00Z')).toEqual([
      ['2026-03-28T21:00:00.000Z', '2026-03-29T06:00:00.000Z'],
    ]);
    expect(closedAround(rule({ quiet }), '2026-10-24T23:00Z')).toEqual([
      ['2026-10-24T20:00:00.000Z', '2026-10-25T07:00:00.000Z'],
    ]);
  });
  it('join a weekend and the nights around it into one span', () => {
    const one = rule({ quiet: { from: '22:00', to: '08:00' }, off: [6, 7] });
    expect(closedAround(one, '2026-11-28T12:00Z')).toEqual([
      ['2026-11-27T21:00:00.000Z', '2026-11-30T07:00:00.000Z'],
    ]);
  });
  it('lie within the day where they do not run past midnight', () => {
    const one = rule({ quiet: { from: '12:00', to: '14:00' } });
    expect(closedAround(one, '2026-11-27T12:00Z')).toEqual([
      ['2026-11-27T11:00:00.000Z', '2026-11-27T13:00:00.000Z'],
    ]);
  });
});

it('is reckoned once for a rule and an hour, and not at all without one', () => {
  const now = at('2026-11-27T12:00Z');
  expect(calendarFor(null, now)).toEqual({});
  const one = calendarFor(rule(), now).calendar;
  expect(calendarFor(rule(), now + 60_000).calendar).toBe(one);
  expect(calendarFor(rule(), now + 7_200_000).calendar).not.toBe(one);
});
