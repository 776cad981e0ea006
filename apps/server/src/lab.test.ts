import type { LabJob, LabWish } from '@convoy/protocol';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { request } from './testing/client.ts';
import { controlled, create, join, plainServer } from './testing/rooms.ts';
import type { TestServer } from './testing/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await plainServer();
});
afterAll(() => server.stop());

const wish: LabWish = {
  ...{ scenario: 'cuba-1962', level: 'introductory', length: 'short', games: 16, seed: 'one' },
};
const from = (address: string) => ({ 'x-forwarded-for': address });
const read: (text: string) => LabJob = JSON.parse;
const begin = async (body: unknown, address: string): Promise<LabJob> => {
  const reply = await request(server.url, '/api/lab', body, from(address));
  if (reply.status !== 201) throw new Error(`${String(reply.status)} ${reply.text}`);
  return read(reply.text);
};
/** Asks again until the run has come to an end. */
const ended = async ({ id }: LabJob): Promise<LabJob> => {
  for (;;) {
    const job = read((await request(server.url, `/api/lab/${id}`)).text);
    if (job.state !== 'waiting' && job.state !== 'running') return job;
    await new Promise((go) => setTimeout(go, 50));
  }
};
const cancel = async ({ id }: LabJob): Promise<LabJob> => {
  const response = await fetch(`${server.url}/api/lab/${id}`, { method: 'DELETE' });
  return read(await response.text());
};

it('plays what it is asked, gives the same for the same seed, and hands the files out', async () => {
  const job = await ended(await begin(wish, '192.0.2.1'));
  expect(job).toMatchObject({ state: 'done', played: 16, of: 16 });
  expect(job.report?.outcomes.reduce((sum, { games }) => sum + games, 0)).toBe(16);
  expect(job.report?.seats.map(({ seat }) => seat)).toContain('USA');
  const again = await ended(await begin(wish, '192.0.2.1'));
  expect(again.report).toEqual(job.report);
  const csv = await request(server.url, `/api/lab/${job.id}/games.csv`);
  expect(csv.text.split('\r\n')).toHaveLength(16 + 2);
  const json = await request(server.url, `/api/lab/${job.id}/report.json`);
  expect(json.json).toEqual(job.report);
  for (const path of [`${job.id}/secrets.csv`, 'nobody', 'nobody/games.csv'])
    expect((await request(server.url, `/api/lab/${path}`)).status).toBe(404);
}, 60_000);

it('tells what a figure moves, never the figure', async () => {
  const job = await ended(await begin({ ...wish, games: 10, figures: true }, '192.0.2.2'));
  const resolve = job.report?.figures.find(({ figure }) => figure === 'actors.SOV.resolve');
  expect(Object.keys(resolve ?? {})).toEqual(['figure', 'lower', 'higher']);
  expect(Object.keys(resolve?.lower ?? {})).toEqual(['outcomes', 'seats']);
  const csv = await request(server.url, `/api/lab/${job.id}/changes.csv`);
  expect(csv.text.split('\r\n')[0]?.startsWith('change,of,share success')).toBe(true);
}, 120_000);

it('lets one caller run one at a time, others wait, and any of it be cancelled', async () => {
  const long = { ...wish, games: 2000 };
  const first = await begin(long, '192.0.2.3');
  const second = await begin(long, '192.0.2.4');
  expect(second.state).toBe('waiting');
  const refused = await request(server.url, '/api/lab', long, from('192.0.2.3'));
  expect(refused).toMatchObject({
    ...{ status: 429, json: { error: { code: 'too-fast', reason: 'one-at-a-time' } } },
  });
  expect((await cancel(second)).state).toBe('cancelled');
  await cancel(first);
  expect(await ended(first)).toMatchObject({ state: 'cancelled', report: null });
  expect((await request(server.url, `/api/lab/${first.id}/games.csv`)).status).toBe(404);
});

it('counts people with a room’s token one by one, whatever address they share', async () => {
  const host = await create(server.url, { ...controlled });
  const [one, two] = await Promise.all(
    [1, 2].map(async () => (await join(server.url, host.code, 'player')).token),
  );
  const as = (token: string | undefined) => ({
    ...from('192.0.2.9'),
    authorization: `Bearer ${token ?? ''}`,
  });
  const long = { ...wish, games: 2000 };
  const ask = async (headers: Readonly<Record<string, string>>) => {
    const reply = await request(server.url, '/api/lab', long, headers);
    return { status: reply.status, text: reply.text };
  };
  const begun = [await ask(as(one)), await ask(as(two)), await ask(as('forged'))];
  expect(begun.map(({ status }) => status)).toEqual([201, 201, 201]);
  // The same person again, from wherever; and the address again, for whoever has no token.
  const again = { ...as(one), ...from('192.0.2.10') };
  expect((await ask(again)).status).toBe(429);
  expect((await ask(from('192.0.2.9'))).status).toBe(429);
  for (const { text } of begun) await cancel(read(text));
}, 30_000);

it.each([
  [{ ...wish, games: 2001 }, 400, 'games'],
  [{ ...wish, games: 1.5 }, 400, 'games'],
  [{ ...wish, scenario: 'berlin' }, 404, 'scenario'],
  [{ ...wish, level: 'hard' }, 404, 'level'],
  [{ ...wish, length: 'week' }, 404, 'length'],
])('says what is wrong with %j', async (body, status, field) => {
  const reply = await request(server.url, '/api/lab', body, from('192.0.2.5'));
  expect(reply.status).toBe(status);
  expect(reply.json).toMatchObject({ error: { field } });
});
