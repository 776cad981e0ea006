import { describe, expect, it } from 'vitest';
import { calendar, day, hour, overDays } from '../testing/days.ts';
import { ann, asks, bob, did, gist, next, noon, playing, room, when } from '../testing/given.ts';
import { outOfQuiet, reminders, turnEnd } from './calendar.ts';

describe('the end of a turn', () => {
  it('is the first fixed time that leaves eight hours, and every second one where that is the rule', () => {
    expect(turnEnd(calendar, noon - 3 * hour, 1)).toBe(noon + 6 * hour);
    expect(turnEnd(calendar, noon, 1)).toBe(noon + day + 6 * hour);
    expect(turnEnd(calendar, noon + 6 * hour, 2)).toBe(noon + 2 * day + 6 * hour);
    expect(turnEnd(calendar, noon + 100 * day, 1)).toBeNull();
  });
  it('is never within the quiet, at whose edges it may stand', () => {
    expect(outOfQuiet(calendar, noon + 12 * hour)).toBe(noon + 20 * hour);
    expect(outOfQuiet(calendar, noon + 10 * hour)).toBe(noon + 10 * hour);
    expect(outOfQuiet(calendar, noon + 20 * hour)).toBe(noon + 20 * hour);
  });
});

describe('reminders', () => {
  it('come a day and three hours before, if there is still time for them', () => {
    const end = noon + day + 6 * hour;
    expect(reminders(calendar, noon, end)).toEqual([noon + 6 * hour, end - 3 * hour]);
    expect(reminders(calendar, end - 4 * hour, end)).toEqual([end - 3 * hour]);
    expect(reminders(calendar, end - hour, end)).toEqual([]);
  });
  it('come before a quiet time rather than in it or after it', () => {
    const morning = noon + day - 3 * hour;
    expect(reminders(calendar, noon, morning)).toEqual([noon + 10 * hour]);
  });
});

describe('a room over days', () => {
  const started = () => did(room(overDays), ann, { type: 'room.start' }, { calendar });
  const end = noon + day + 6 * hour;

  it('has one phase a turn, which ends at the fixed time', () => {
    expect(started()).toMatchObject({ phase: 'order', turn: 1, clock: { endsAt: end } });
    expect(started().days.remindAt).toEqual([noon + 6 * hour, end - 3 * hour]);
  });
  it('keeps extensions and resumed clocks out of the quiet', () => {
    const extend = { type: 'clock.extend', seconds: 5 * 3600 } as const;
    const later = did(started(), ann, extend, { calendar });
    expect(later.clock.endsAt).toBe(noon + day + 20 * hour);
    const paused = did(started(), ann, { type: 'clock.pause' }, { calendar });
    expect(paused.days.remindAt).toEqual([]);
    const again = { calendar, now: noon + 6 * hour };
    const resumed = did(paused, ann, { type: 'clock.resume' }, again);
    expect(resumed.clock.endsAt).toBe(noon + day + 20 * hour);
    expect(resumed.days.remindAt).not.toEqual([]);
  });
  it('can be put off to the next fixed time by whoever runs the room', () => {
    const putOff = { type: 'deadline.put-off', turn: 1 } as const;
    const later = did(started(), ann, putOff, { calendar });
    expect(later.clock.endsAt).toBe(end + day);
    expect(later.days.moved).toBe('put-off');
    expect(gist(asks(started(), bob, putOff, { calendar }))).toBe('not-allowed');
    expect(gist(asks(started(), ann, { ...putOff, turn: 4 }, { calendar }))).toBe(
      'wrong-turn turn',
    );
    expect(gist(asks(playing(), ann, putOff))).toBe('no-clock');
    const paused = did(started(), ann, { type: 'clock.pause' }, { calendar });
    expect(gist(asks(paused, ann, putOff, { calendar }))).toBe('already-paused');
  });
  it('gives time to notice after an outage, however long', () => {
    const now = end + 40 * hour;
    const back = next(started(), { by: 'outage', ms: 41 * hour }, { calendar, now });
    expect(back.clock).toMatchObject({ endsAt: end + 2 * day, outage: true });
    expect(gist(when(back, { by: 'clock' }, { calendar, now }))).toEqual([]);
  });
});
