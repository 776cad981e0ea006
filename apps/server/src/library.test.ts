import { publicTexts } from '@convoy/scenarios';
import { afterAll, beforeAll, expect, it } from 'vitest';
import express, { Router } from 'express';
import { listen } from './listen.ts';
import { scenarioRoutes } from './http/scenarios.ts';
import type { ScenarioApiDeps } from './http/scenarios.ts';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { request } from './testing/client.ts';
import { packs } from './testing/server.ts';

const PASSPHRASE = 'a quiet heron';
const servers: Server[] = [];

const serve = async (deps: Partial<ScenarioApiDeps>): Promise<string> => {
  const api = Router();
  scenarioRoutes(api, { packs, facilitator: { kind: 'open' }, code: null, ...deps });
  const server = createServer(express().use('/api', api));
  servers.push(server);
  return `http://127.0.0.1:${String(await listen(server, '127.0.0.1', 0))}`;
};
let url = '';
beforeAll(async () => {
  url = await serve({});
});
afterAll(() => {
  for (const server of servers) server.close();
});

const [first] = packs;
if (first === undefined) throw new Error('there is no pack');
const id = first.scenario.id;
const briefs = Object.entries(first.texts.en).filter(([key]) => key.includes('.brief.'));
const secrets = packs.flatMap(({ texts }) =>
  Object.entries(texts.en)
    .filter(([key]) => /\.brief\.|^(?:teaching|balance|history)\.note$|^inject\./.test(key))
    .map(([, text]) => JSON.stringify(text.slice(0, 80)).slice(1, -1)),
);

it('lists every level with what a list needs, and shows one scenario with all that is public', async () => {
  const list = await request(url, '/api/scenarios');
  const one = await request(url, `/api/scenarios/${id}`);
  expect(list.json).toHaveLength(packs.length);
  expect(list.text).not.toMatch(/"(?:brief|debrief|source)\./);
  expect(one.text).toContain('"brief.public"');
  expect(one.json).toContainEqual(
    expect.objectContaining({ texts: publicTexts(first), about: first.about }),
  );
  expect(await request(url, '/api/scenarios/atlantis')).toMatchObject({ status: 404 });
});

it('tells nobody in passing what a seat or control alone may read', async () => {
  const open = [await request(url, '/api/scenarios')];
  for (const each of new Set(packs.map(({ scenario }) => scenario.id)))
    open.push(await request(url, `/api/scenarios/${each}`));
  for (const { text } of open)
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
});

it('gives notes and briefs to whoever runs games: behind the passphrase where one is set', async () => {
  const path = `/api/scenarios/${id}/notes`;
  const free = await request(url, path);
  expect(free.status).toBe(200);
  for (const [key] of briefs) expect(free.text).toContain(`"${key}"`);
  expect(free.text).toContain('"teaching.note"');
  expect(free.text).not.toContain('"inject.');

  const guarded = await serve({ facilitator: { kind: 'passphrase', passphrase: PASSPHRASE } });
  for (const said of ['', 'a loud heron']) {
    const turned = await request(guarded, path, undefined, { 'x-facilitator': said });
    expect(turned).toMatchObject({ status: 403, json: { error: { field: 'passphrase' } } });
    expect(secrets.filter((secret) => turned.text.includes(secret))).toEqual([]);
  }
  const letIn = await request(guarded, path, undefined, { 'x-facilitator': PASSPHRASE });
  expect(letIn.text).toBe(free.text);
  expect(await request(guarded, '/api/scenarios/atlantis/notes')).toMatchObject({ status: 403 });
  expect(await request(url, '/api/scenarios/atlantis/notes')).toMatchObject({ status: 404 });
});

it('tells what was measured as current only with the figures and the code that played', async () => {
  const code = '0123456789abcdef';
  const of = {
    ...{ rules: code, length: 'short', turns: 5, brink: 0.2 },
    ...{ outcomes: { success: 0.5, partial: 0.3, failure: 0.1, war: 0.1 }, history: null },
    seats: { USA: { mean: 70, spread: 9 } },
  };
  const measured = { ...{ on: '2026-01-31', games: 60, code }, of, current: true };
  const current = async (deps: Partial<ScenarioApiDeps>): Promise<unknown> => {
    const { json } = await request(await serve(deps), '/api/scenarios');
    return json;
  };
  const told = (is: boolean) => [{ measured: { on: '2026-01-31', games: 60, current: is } }];
  const one = { ...first, measured };
  expect(await current({ packs: [one], code })).toMatchObject(told(true));
  expect(await current({ packs: [one] })).toMatchObject(told(true));
  expect(await current({ packs: [one], code: 'fedcba9876543210' })).toMatchObject(told(false));
  const moved = { ...one, measured: { ...measured, current: false } };
  expect(await current({ packs: [moved], code })).toMatchObject(told(false));
  expect(await current({ packs: [{ ...first, measured: null }] })).toMatchObject([
    { measured: null },
  ]);
});
