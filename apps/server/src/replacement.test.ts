import { afterEach, describe, expect, it } from 'vitest';
import { Client, connect, enter, request } from './testing/client.ts';
import { overDays, twoPeople } from './testing/days.ts';
import { join } from './testing/rooms.ts';

const cleaning: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  while (cleaning.length > 0) await cleaning.pop()?.();
});
const codeIn: (text: string) => { readonly code: string } = JSON.parse;
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** The Soviet player’s way in, and what the host needs to replace them. */
const table = async () => {
  const played = await twoPeople(cleaning, overDays);
  const { usa, sov, server, host } = played;
  const replaces = sov.view.me?.person ?? null;
  const invite = (token: string, more: object = {}) =>
    request(server.url, '/api/replacements', { seat: 'SOV', replaces, ...more }, bearer(token));
  return { ...played, url: server.url, usa, sov, host, replaces, invite };
};

describe('a replacement', () => {
  it('gets the seat by a code of its own; the old way in tells plainly why it opens no more', async () => {
    const { url, usa, host, invite, server, sov, replaces } = await table();
    const offered = await invite(host.token);
    expect(offered.status).toBe(201);
    const { code } = codeIn(offered.text);
    expect((await request(url, '/api/take-over/look', { code })).json).toMatchObject({
      ...{ seat: 'SOV', turn: 1, scenario: 'cuba-1962' },
    });
    const entrance = await enter(url, '/api/take-over', { code, callSign: 'Fresh Start' });
    await sov.until((_view, client) => client.revoked === 'replaced', 'the goodbye');
    const fresh = await connect(url, entrance.token);
    expect(fresh.view.me).toMatchObject({ seat: 'SOV', pen: true });
    expect(fresh.view.days?.own?.since).toBe(1);
    await usa.until(({ days }) => days?.offered.length === 0, 'no offer');
    expect((await request(url, '/api/take-over', { code })).status).toBe(404);
    expect(usa.view.seats?.seats.find(({ seat }) => seat === 'SOV')?.people).toHaveLength(1);
    expect(JSON.stringify(usa.heard)).not.toContain(code);
    expect(server.logs.join(' ')).not.toContain(code);
    expect(replaces).not.toBe(fresh.view.me?.person);
    fresh.close();
  });

  it('is invited by whoever runs the room, for a seat and a person that are there', async () => {
    const { url, host, invite, replaces } = await table();
    const player = await join(url, host.code);
    expect((await invite(player.token)).json).toMatchObject({ error: { code: 'not-allowed' } });
    expect((await invite(host.token, { seat: 'XYZ', replaces: null })).json).toMatchObject({
      error: { code: 'unknown-seat', field: 'seat' },
    });
    expect((await invite(host.token, { replaces: 'nobody' })).json).toMatchObject({
      error: { code: 'not-found', field: 'replaces' },
    });
    expect(replaces).not.toBeNull();
    expect((await request(url, '/api/take-over/look', { code: 'ABCD-EFGH-JKLM' })).status).toBe(
      404,
    );
  });

  it('finds the seat kept where its player came back and the offer was withdrawn', async () => {
    const { url, usa, host, invite } = await table();
    const { code } = codeIn((await invite(host.token)).text);
    await usa.does({ type: 'seat.offer', seat: 'SOV', on: false });
    expect((await request(url, '/api/take-over', { code })).json).toEqual({
      error: { code: 'not-offered', field: 'code', reason: 'unknown' },
    });
  });
});

it('a released player is told plainly at every door', async () => {
  const { url, usa, host } = await table();
  const late = await join(url, host.code);
  const client = await connect(url, late.token);
  await client.does({ type: 'seat.claim', seat: 'SOV' });
  await client.until(({ me }) => me?.seat === 'SOV', 'the seat');
  await usa.does({ type: 'person.release', person: late.person });
  await client.until((_view, one) => one.revoked === 'replaced', 'the goodbye');
  const again = new Client(url);
  expect(await again.hello(late.token)).toEqual({
    ok: false,
    error: { code: 'bad-token', field: 'token', reason: 'replaced' },
  });
  again.close();
  for (const path of ['/api/texts', '/api/archive', '/api/calendar'])
    expect((await request(url, path, undefined, bearer(late.token))).json).toEqual({
      error: { code: 'bad-token', field: 'authorization', reason: 'replaced' },
    });
  const resume = { resume: late.resume, devices: 'both' };
  expect((await request(url, '/api/resume', resume)).json).toMatchObject({
    error: { code: 'replaced', field: 'resume' },
  });
});
