import { readdirSync, readFileSync } from 'node:fs';
import { join as path } from 'node:path';
import type { Entrance } from '@convoy/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, request } from './testing/client.ts';
import { controlled, create, join, plainServer, settle } from './testing/rooms.ts';

const name = 'S3NT1NEL Silva';
let server: Awaited<ReturnType<typeof plainServer>>;
beforeAll(async () => {
  server = await plainServer();
});
afterAll(async () => {
  await server.stop();
});
const ask = (at: string, who: Entrance, body?: unknown) =>
  request(server.url, at, body, { authorization: `Bearer ${who.token}` });
const inFiles = (text: string): boolean => {
  const folder = server.place.environment['DATA_DIR'] ?? '';
  return readdirSync(folder).some((file) => readFileSync(path(folder, file)).includes(text));
};
const asked = async () => {
  const control = await create(server.url, controlled);
  const player = await join(server.url, control.code);
  expect((await ask('/api/names', control, { on: true })).status).toBe(201);
  return { control, player };
};

describe('names that people give', () => {
  it('are taken only where control asks, and told to it and to their owner alone', async () => {
    const control = await create(server.url, controlled);
    const player = await join(server.url, control.code);
    const other = await join(server.url, control.code, 'observer');
    expect((await ask('/api/name', player, { name })).status).toBe(403);
    for (const who of [player, other])
      expect((await ask('/api/names', who, { on: true })).status).toBe(403);
    await ask('/api/names', control, { on: true });
    const card = await request(server.url, `/api/rooms/${control.code}`);
    expect(card.json).toMatchObject({ asksNames: true });
    expect((await ask('/api/name', player, { name })).status).toBe(201);
    expect((await ask('/api/names', control)).json).toEqual({ names: { [player.person]: name } });
    expect((await ask('/api/name', player)).json).toEqual({ name });
    for (const who of [player, other]) expect((await ask('/api/names', who)).status).toBe(403);
    const long = await ask('/api/name', player, { name: 'x'.repeat(81) });
    expect(long.json).toMatchObject({ error: { field: 'name', reason: 'too_big' } });
  });
  it('are in no view, record, archive, list or log', async () => {
    const { control, player } = await asked();
    const other = await join(server.url, control.code);
    const desk = await connect(server.url, control.token);
    const own = await connect(server.url, player.token);
    const guest = await connect(server.url, other.token);
    await own.does({ type: 'seat.claim', seat: 'USA' });
    await ask('/api/name', player, { name });
    await desk.does({ type: 'room.start' });
    await desk.does({ type: 'room.end' });
    await settle([desk, own, guest]);
    for (const client of [desk, own, guest]) expect(client.heard.join()).not.toContain('S3NT1NEL');
    for (const at of ['/api/archive', '/api/archive?names=1', '/api/texts', '/api/metrics'])
      for (const who of [control, player, other])
        expect((await ask(at, who)).text).not.toContain('S3NT1NEL');
    for (const at of [
      `/api/rooms/${control.code}`,
      `/api/rooms/${control.code}/review/report?for=all`,
    ])
      expect((await ask(at, control)).text).not.toContain('S3NT1NEL');
    expect(server.logs.join()).not.toContain('S3NT1NEL');
    for (const client of [desk, own, guest]) client.close();
  });
  it('go when their owner takes them back, when control no longer asks, and with the room', async () => {
    const one = 'FIRSTN4ME';
    const { control, player } = await asked();
    await ask('/api/name', player, { name: one });
    expect(inFiles(one)).toBe(true);
    await ask('/api/name', player, { name: '' });
    expect(inFiles(one)).toBe(false);
    await ask('/api/name', player, { name: one });
    await ask('/api/names', control, { on: false });
    expect((await ask('/api/names', control)).json).toEqual({ names: {} });
    expect(inFiles(one)).toBe(false);
    await ask('/api/names', control, { on: true });
    await ask('/api/name', player, { name: one });
    expect((await ask('/api/erase', control, { code: control.code })).status).toBeLessThan(300);
    expect(inFiles(one)).toBe(false);
  });
});
