import { afterEach, describe, expect, it } from 'vitest';
import { connect, request } from './testing/client.ts';
import { hour, newPlace, overDays, serverAt, twoPeople } from './testing/days.ts';
import { handClock } from './testing/server.ts';
import { create, join } from './testing/rooms.ts';

const cleaning: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  while (cleaning.length > 0) await cleaning.pop()?.();
});
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const card = async (url: string, code: string) => (await request(url, `/api/rooms/${code}`)).status;

describe('a room that has ended', () => {
  it('says when it goes, and is erased then, with everybody told', async () => {
    const { server, host, usa, sov } = await twoPeople(cleaning);
    const { url, clock } = server;
    expect(usa.view.keeping?.retention).toBe('week');
    expect(usa.view.keeping?.erasesAt).toBeGreaterThan(clock.now() + 30 * 24 * hour);
    await usa.does({ type: 'room.end' });
    await sov.until(({ room }) => room?.ended === true, 'the end');
    expect(sov.view.keeping?.erasesAt).toBe(clock.now() + 7 * 24 * hour);
    clock.leap(7 * 24 * hour - 1);
    expect(await card(url, host.code)).toBe(200);
    clock.leap(15 * 60_000);
    await sov.until((_view, client) => client.revoked === 'room-gone', 'the goodbye');
    expect(await card(url, host.code)).toBe(410);
    expect((await request(url, '/api/join', { code: host.code, as: 'player' })).json).toEqual({
      error: { code: 'gone', field: 'code', reason: 'unknown' },
    });
    expect((await request(url, '/api/texts', undefined, bearer(host.token))).status).toBe(401);
  });
  it('is erased by a server that was down on its day', async () => {
    const { server, host, usa } = await twoPeople(cleaning, { ...overDays, retention: 'end' });
    await usa.does({ type: 'room.end' });
    await server.stop();
    const later = handClock(server.clock.now() + 4 * hour);
    const { url } = await serverAt(cleaning, server.place, later);
    expect(await card(url, host.code)).toBe(410);
  });
});

describe('erasing now', () => {
  it('is for whoever runs the room, and for the room that they name', async () => {
    const server = await serverAt(cleaning, await newPlace(cleaning), handClock(1_700_000_000_000));
    const { url } = server;
    const host = await create(url, { ...overDays, retention: 'kept' });
    const player = await join(url, host.code);
    const erase = async (token: string, code: string) =>
      (await request(url, '/api/erase', { code }, bearer(token))).json;
    expect(await erase(player.token, host.code)).toMatchObject({ error: { code: 'not-allowed' } });
    expect(await erase(host.token, 'ABCDEF')).toEqual({
      error: { code: 'malformed', field: 'code', reason: 'other-room' },
    });
    const watching = await connect(url, player.token);
    expect(watching.view.keeping).toEqual({ retention: 'kept', erasesAt: null });
    expect(await erase(host.token, host.code)).toEqual({ erased: true });
    await watching.until((_view, client) => client.revoked === 'room-gone', 'the goodbye');
    expect(await card(url, host.code)).toBe(410);
    expect(server.logs.join('\n')).not.toContain(host.code);
    expect(await erase(host.token, host.code)).toMatchObject({ error: { code: 'bad-token' } });
  });
});
