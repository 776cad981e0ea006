import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, enter, request } from './testing/client.ts';
import { controlled, create, join, plainServer, settle, sit } from './testing/rooms.ts';
import type { TestServer } from './testing/server.ts';

const passphrase = 'open, please';
let server: TestServer;
let guarded: TestServer;
beforeAll(async () => {
  server = await plainServer();
  guarded = await plainServer({ kind: 'open' }, { kind: 'passphrase', passphrase });
});
afterAll(async () => {
  await server.stop();
  await guarded.stop();
});
const as = ({ token }: { readonly token: string }) => ({ authorization: `Bearer ${token}` });

describe('a facilitator passphrase', () => {
  it('is asked of whoever opens a room, and of nobody who joins', async () => {
    const { url } = guarded;
    expect((await request(url, '/api/facilitator')).json).toEqual({ asked: true });
    const without = await request(url, '/api/rooms', controlled);
    expect([without.status, without.json]).toEqual([
      403,
      { error: { code: 'not-allowed', field: 'passphrase', reason: 'passphrase' } },
    ]);
    const wrong = await request(url, '/api/rooms', controlled, { 'x-facilitator': 'wrong one' });
    expect(wrong.status).toBe(403);
    const broken = await request(url, '/api/rooms', controlled, { 'x-facilitator': '100 %' });
    expect([broken.status, broken.json]).toEqual([wrong.status, wrong.json]);
    const { code } = await enter(url, '/api/rooms', controlled, {
      'x-facilitator': encodeURIComponent(passphrase),
    });
    expect((await join(url, code)).role).toBe('player');
    expect(guarded.logs.join()).not.toContain(passphrase);
  });
  it('cannot be guessed: wrong ones close the door for a while', async () => {
    const statuses: number[] = [];
    for (let tries = 0; tries < 12; tries += 1)
      statuses.push(
        (
          await request(guarded.url, '/api/rooms', controlled, {
            'x-facilitator': `guess ${String(tries)}`,
            'x-forwarded-for': '192.0.2.9',
          })
        ).status,
      );
    expect(statuses).toContain(429);
    expect(statuses).not.toContain(201);
  });
  it('is asked of nobody where none is set', async () => {
    expect((await request(server.url, '/api/facilitator')).json).toEqual({ asked: false });
  });
});

describe('joining straight at a seat', () => {
  it('by name, by the code of a held seat, or where one is needed', async () => {
    const { url } = server;
    const control = await create(url, controlled);
    const desk = await connect(url, control.token);
    await desk.does({ type: 'seat.set-door', seat: 'USA', door: 'held' });
    await desk.until((view) => view.seating?.doors?.some(({ key }) => key !== null) ?? false);
    const key = desk.view.seating?.doors?.find(({ seat }) => seat === 'USA')?.key ?? '';
    const seats: (string | null | undefined)[] = [];
    for (const by of [{ by: 'key', key }, { by: 'seat', seat: 'CUB' }, { by: 'need' }]) {
      const { token } = await enter(url, '/api/join', {
        ...{ code: control.code, as: 'player', sit: by },
      });
      const client = await connect(url, token);
      seats.push(client.view.me?.seat);
      expect(client.heard.join()).not.toContain(key);
      client.close();
    }
    expect(seats).toEqual(['USA', 'CUB', 'SOV']);
    desk.close();
  });
});

describe('control at a seat, and new ways in', () => {
  it('plays a seat through a person of its own, and nobody else may', async () => {
    const { url } = server;
    const control = await create(url, controlled);
    const player = await join(url, control.code);
    const refused = await request(url, '/api/deputies', { seat: 'SOV' }, as(player));
    expect(refused.status).toBe(403);
    const way = await enter(url, '/api/deputies', { seat: 'SOV' }, as(control));
    expect([way.role, way.callSign, way.resume]).toEqual(['player', 'Control', null]);
    const seat = await connect(url, way.token);
    expect([seat.view.me?.seat, seat.view.me?.pen]).toEqual(['SOV', true]);
    const again = await enter(url, '/api/deputies', { seat: 'SOV', again: true }, as(control));
    expect(again.person).toBe(way.person);
    await seat.until((_, { revoked }) => revoked === 'moved', 'the way before shut');
    const none = await request(url, '/api/deputies', { seat: 'USA', again: true }, as(control));
    expect(none.status).toBe(403);
    seat.close();
  });
  it('gives a person a new resume code: the old ways in are gone, the new one works', async () => {
    const { url } = server;
    const control = await create(url, controlled);
    const player = await join(url, control.code);
    const client = await connect(url, player.token);
    const refused = await request(url, '/api/reissue', { person: control.person }, as(player));
    expect(refused.status).toBe(403);
    const reply = await request(url, '/api/reissue', { person: player.person }, as(control));
    expect(reply.status).toBe(201);
    await client.until((_, { revoked }) => revoked === 'moved', 'the old way in withdrawn');
    const old = await request(url, '/api/resume', { resume: player.resume, devices: 'both' });
    expect(old.status).toBe(404);
    const resume = /"resume":"([^"]+)"/.exec(reply.text)?.[1];
    const back = await enter(url, '/api/resume', { resume, devices: 'both' });
    expect(back.person).toBe(player.person);
    client.close();
  });
  it('a whisper goes to its seat alone, over the wire too, and no export of another has it', async () => {
    const { url } = server;
    const control = await create(url, controlled);
    const desk = await connect(url, control.token);
    const usa = await sit(url, control.code, 'USA');
    const other = await join(url, control.code);
    const sov = await connect(url, other.token);
    await sov.does({ type: 'seat.claim', seat: 'SOV' });
    await desk.does({ type: 'room.start' });
    await desk.does({ type: 'whisper.send', seat: 'USA', text: 'WHISPERED' });
    await usa.until((view) => view.seating?.own?.whispers.length === 1, 'the whisper');
    await desk.does({ type: 'room.end' });
    await settle([desk, usa, sov]);
    expect(usa.heard.join()).toContain('WHISPERED');
    expect(sov.heard.join()).not.toContain('WHISPERED');
    const record = await request(url, '/api/archive', undefined, as(other));
    expect(record.text).toContain('room.ended');
    expect(record.text).not.toContain('WHISPERED');
    for (const client of [desk, usa, sov]) client.close();
  });
});
