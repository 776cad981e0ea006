import { afterEach, describe, expect, it } from 'vitest';
import { connect, request } from './testing/client.ts';
import { everyEvening, friday, hour, overDays, serverAt, twoPeople } from './testing/days.ts';
import { handClock } from './testing/server.ts';

const cleaning: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  while (cleaning.length > 0) await cleaning.pop()?.();
});
const at = (text: string): number => Date.parse(text);
const empty = (turn: number) => ({ type: 'orders.lock', turn, orders: [] });

describe('a room that is played over days', () => {
  it('ends turns at six in Paris, over the change of the clock and not on Sunday', async () => {
    const { server, usa, sov } = await twoPeople(cleaning);
    expect(usa.view.room?.endsAt).toBe(at('2026-03-28T17:00Z'));
    expect(usa.view.days?.rule).toMatchObject({ zone: 'Europe/Paris' });
    expect(usa.view.days?.remindAt).toEqual([at('2026-03-27T17:00Z'), at('2026-03-28T14:00Z')]);
    for (const one of [usa, sov]) expect(await one.command(empty(1))).toEqual({ ok: true });
    server.clock.leap(at('2026-03-28T17:00Z') - friday);
    await usa.until(({ room }) => room?.turn === 2, 'turn 2');
    expect(usa.view.room?.endsAt).toBe(at('2026-03-30T16:00Z'));
  });

  it('is put off after an outage past the deadline, with time to notice, and says so', async () => {
    const { server, host } = await twoPeople(cleaning);
    server.clock.leap(24 * hour);
    await server.stop();
    const monday = handClock(at('2026-03-30T10:00Z'));
    const back = await serverAt(cleaning, server.place, monday);
    const usa = await connect(back.url, host.token);
    expect(usa.view.room).toMatchObject({ turn: 1, outage: true });
    expect(usa.view.days?.moved).toBe('outage');
    expect(usa.view.room?.endsAt).toBe(at('2026-03-31T16:00Z'));
    usa.close();
  });

  it('waits for a seat that has its grace, then offers it after two missed deadlines', async () => {
    const days = { ...everyEvening, grace: 1 };
    const { server, usa, sov } = await twoPeople(cleaning, { ...overDays, days });
    const turns = async (turn: number): Promise<void> => {
      expect(await usa.command(empty(turn))).toEqual({ ok: true });
      server.clock.leap((usa.view.room?.endsAt ?? 0) - server.clock.now());
    };
    await turns(1);
    await sov.until(({ days: seen }) => seen?.moved === 'grace', 'the grace');
    expect(sov.view.days?.own).toEqual({ graceLeft: 0, missed: 0, since: null });
    // The time that is leapt to is read from what this seat sees.
    await usa.until(({ days: seen }) => seen?.moved === 'grace', 'the grace');
    expect(usa.view.days?.own?.graceLeft).toBe(1);
    server.clock.leap((usa.view.room?.endsAt ?? 0) - server.clock.now());
    await usa.until(({ room }) => room?.turn === 2, 'turn 2');
    await turns(2);
    await usa.until(({ room }) => room?.turn === 3, 'turn 3');
    expect(usa.view.days?.offered).toEqual(['SOV']);
  });

  it('refuses rules that do not go together, by field and reason', async () => {
    const { server } = await twoPeople(cleaning);
    const ask = async (more: object): Promise<unknown> =>
      (
        await request(server.url, '/api/rooms', {
          ...overDays,
          days: { ...overDays.days, ...more },
        })
      ).json;
    expect(await ask({ zone: 'Mars/Olympus' })).toEqual({
      error: { code: 'malformed', field: 'days.zone', reason: 'unknown-zone' },
    });
    expect(await ask({ at: '23:00' })).toEqual({
      error: { code: 'malformed', field: 'days.at', reason: 'in-quiet-hours' },
    });
  });
});
