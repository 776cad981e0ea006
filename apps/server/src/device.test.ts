import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entrance } from '@convoy/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, enter, request } from './testing/client.ts';
import { controlled, create, join as joinRoom, plainServer, settle } from './testing/rooms.ts';
import type { TestServer } from './testing/server.ts';

const mark = 'BEHIND THE CURTAIN';
const pin = '2468';
let server: Awaited<ReturnType<typeof plainServer>>;
beforeAll(async () => {
  server = await plainServer();
});
afterAll(async () => {
  await server.stop();
});
const as = ({ token }: Pick<Entrance, 'token'>) => ({ authorization: `Bearer ${token}` });
const ask = ({ url }: Pick<TestServer, 'url'>, path: string, body: unknown, who: Entrance) =>
  request(url, path, body, as(who));

const room = async () => {
  const control = await create(server.url, controlled);
  const device = await enter(server.url, '/api/device', { pin: '135790' }, as(control));
  return { control, device };
};
const sitsDown = (device: Entrance, seat: string, typed = pin): Promise<Entrance> =>
  enter(server.url, '/api/device/seat', { seat, pin: typed }, as(device));
const draw = (who: Entrance) => ask(server, '/api/device/curtain', {}, who);

describe('a device that is passed around', () => {
  it('opens a seat by its first PIN, by that alone afterwards, and for one at a time', async () => {
    const { control, device } = await room();
    const first = await sitsDown(device, 'USA');
    const usa = await connect(server.url, first.token);
    expect([usa.view.me?.seat, usa.view.me?.pen]).toEqual(['USA', true]);
    expect(first.resume).toBeNull();
    const second = await sitsDown(device, 'SOV', '9999');
    await usa.until((_, { revoked }) => revoked === 'moved', 'the seat before is shut');
    expect((await ask(server, '/api/texts', undefined, first)).status).toBe(401);
    expect((await draw(second)).status).toBe(201);
    expect((await ask(server, '/api/texts', undefined, second)).status).toBe(401);
    const again = await sitsDown(device, 'USA');
    expect(again.person).toBe(first.person);
    const desk = await connect(server.url, control.token);
    const seat = desk.view.seats?.seats.find((one) => one.seat === 'USA');
    expect([seat?.people.length, seat?.keeper]).toEqual([1, 'people']);
    for (const client of [usa, desk]) client.close();
  });
  it('counts wrong PINs, across restarts of a page, until control resets them', async () => {
    const { control, device } = await room();
    await draw(await sitsDown(device, 'USA'));
    const tries: unknown[] = [];
    for (const typed of ['1111', '2222', '3333', '4444', '5555', pin])
      tries.push((await ask(server, '/api/device/seat', { seat: 'USA', pin: typed }, device)).json);
    const refused = (reason: string, detail?: string) => ({
      error: { code: 'not-allowed', field: 'pin', reason, ...(detail ? { detail } : {}) },
    });
    expect(tries).toEqual([
      ...['4', '3', '2', '1'].map((left) => refused('pin-wrong', left)),
      ...[refused('pin-blocked'), refused('pin-blocked')],
    ]);
    const state = await ask(server, '/api/device', undefined, device);
    expect(state.json).toMatchObject({
      control: 'set',
      seats: expect.arrayContaining([{ seat: 'USA', pin: 'blocked' }]),
    });
    expect((await ask(server, '/api/device/reset', { seat: 'USA' }, device)).status).toBe(403);
    expect((await ask(server, '/api/device/reset', { seat: 'USA' }, control)).status).toBe(201);
    await sitsDown(device, 'USA', '7777');
  });
  it('gives control its console by its own PIN, and a wrong one gives nobody anything', async () => {
    const { control, device } = await room();
    expect((await draw(control)).status).toBe(201);
    expect((await ask(server, '/api/texts', undefined, control)).status).toBe(401);
    const wrong = await ask(server, '/api/device/control', { pin: '000000' }, device);
    expect(wrong.status).toBe(403);
    const back = await enter(server.url, '/api/device/control', { pin: '135790' }, as(device));
    expect([back.person, back.role]).toEqual([control.person, 'control']);
    expect((await ask(server, '/api/device/end', {}, back)).status).toBe(201);
    for (const path of ['/api/device', '/api/texts'])
      expect((await ask(server, path, undefined, device)).status).toBe(401);
  });
  it('is opened by control alone, and nobody else opens a seat with a PIN', async () => {
    const { control, device } = await room();
    const player = await joinRoom(server.url, control.code);
    expect((await ask(server, '/api/device', { pin }, player)).status).toBe(403);
    for (const who of [player, control])
      expect((await ask(server, '/api/device/seat', { seat: 'USA', pin }, who)).status).toBe(403);
    const short = await ask(server, '/api/device/seat', { seat: 'USA', pin: '12' }, device);
    expect([short.status, short.json]).toEqual([
      400,
      { error: { code: 'malformed', field: 'pin', reason: 'invalid_format' } },
    ]);
    const none = await ask(server, '/api/device/seat', { seat: 'XXX', pin }, device);
    expect(none.text).toContain('unknown-seat');
  });
  it('is told nothing of any seat, and keeps no PIN and no way in readable', async () => {
    const { control, device } = await room();
    const wall = await connect(server.url, device.token);
    await draw(await sitsDown(device, 'SOV'));
    const first = await sitsDown(device, 'USA', '86420864');
    const usa = await connect(server.url, first.token);
    const desk = await connect(server.url, control.token);
    await desk.does({ type: 'room.start' });
    await usa.until((view) => view.room?.turn === 1, 'the start');
    await usa.does({ type: 'talk.say', to: ['CONTROL'], text: mark });
    const rationale = `${mark}, in an order`;
    await usa.raw('draft', {
      ...{ turn: 1, rev: 1 },
      orders: [{ instrument: 'rally', params: {}, rationale, meant: null }],
    });
    await draw(first);
    await settle([wall, desk]);
    const second = await sitsDown(device, 'SOV');
    const sov = await connect(server.url, second.token);
    await settle([wall, sov]);
    for (const heard of [wall.heard, sov.heard]) expect(heard.join()).not.toContain(mark);
    const state = await ask(server, '/api/device', undefined, device);
    expect(state.text).not.toContain(first.person);
    const texts = await request(server.url, '/api/texts', undefined, as(second));
    const kept = await fetch(`${server.url}/api/texts`, { headers: as(second) });
    expect([texts.status, kept.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const folder = server.place.environment['DATA_DIR'] ?? '';
    const files = readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), 'latin1'))
      .join();
    expect(files).toContain(first.person);
    for (const secret of ['86420864', first.token, second.token, device.token])
      for (const text of [files, server.logs.join()]) expect(text).not.toContain(secret);
    for (const client of [wall, usa, desk, sov]) client.close();
  });
});
