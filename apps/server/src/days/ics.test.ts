import { afterEach, describe, expect, it } from 'vitest';
import { request } from '../testing/client.ts';
import { overDays, twoPeople } from '../testing/days.ts';
import { icsOf } from './ics.ts';

const cleaning: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  while (cleaning.length > 0) await cleaning.pop()?.();
});

const pathIn: (text: string) => { readonly path: string } = JSON.parse;

describe('the calendar file', () => {
  it('holds names and moments, escaped and folded as calendars ask', () => {
    const title = `Straits; a long, long name \\ ${'ö'.repeat(60)}`;
    const text = icsOf('A, B', [{ id: 'room-1', at: 0, title, remindAt: [-3_600_000] }], 0);
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text).toContain('X-WR-CALNAME:A\\, B');
    expect(text).toContain('DTSTART:19700101T000000Z');
    expect(text).toContain('TRIGGER;VALUE=DATE-TIME:19691231T230000Z');
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n ', '')).toContain(
      `SUMMARY:Straits\\; a long\\, long name \\\\ ${'ö'.repeat(60)}`,
    );
  });

  it('can be had by an address without a secret, and tells nothing but deadlines', async () => {
    const { server, usa, host } = await twoPeople(cleaning, overDays);
    const token = { authorization: `Bearer ${host.token}` };
    const { path } = pathIn((await request(server.url, '/api/calendar', undefined, token)).text);
    const { status, text } = await request(server.url, path);
    expect(status).toBe(200);
    expect(text.match(/^DTSTART:.*\r$/gm)).toEqual([
      'DTSTART:20260328T170000Z\r',
      'DTSTART:20260330T160000Z\r',
      'DTSTART:20260331T160000Z\r',
      'DTSTART:20260401T160000Z\r',
      'DTSTART:20260402T160000Z\r',
    ]);
    const people = usa.view.seats?.seats.flatMap(({ people: here }) => here) ?? [];
    for (const secret of [host.code, host.token, ...people.map(({ callSign }) => callSign), 'SOV'])
      expect(`${path} ${text}`).not.toContain(secret);
    await usa.does({ type: 'deadline.put-off', turn: 1 });
    expect((await request(server.url, path)).text).toMatch(
      /UID:\w+-1@convoy\r\n.*\r\nDTSTART:20260330/,
    );
    expect((await request(server.url, '/api/calendar/nothing.ics')).status).toBe(404);
  });
});
