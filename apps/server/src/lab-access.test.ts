import { afterEach, expect, it } from 'vitest';
import { readEnvironment } from './environment.ts';
import { labAccessOf } from './lab/access.ts';
import { request } from './testing/client.ts';
import { plainServer } from './testing/rooms.ts';

const wish = { scenario: 'cuba-1962', level: 'introductory', length: 'short', games: 10 };
let stop: (() => Promise<void>) | null = null;
afterEach(async () => stop?.());

const ask = async (set: Readonly<Record<string, string>>, body: unknown) => {
  const read = readEnvironment(set);
  if (!read.ok) throw new Error(read.variables.join());
  const { LAB, LAB_PASSPHRASE } = read.environment;
  const server = await plainServer(labAccessOf(LAB, LAB_PASSPHRASE));
  stop = server.stop;
  const { status, json } = await request(server.url, '/api/lab', body);
  return { status, json };
};
const LAB_PASSPHRASE = 'a quiet heron';
const asked = { status: 403, json: { error: { code: 'not-allowed', reason: 'passphrase' } } };

it('is open where nothing is set', async () => {
  expect((await ask({}, wish)).status).toBe(201);
});

it('starts nothing where whoever runs the server has closed it, passphrase or none', async () => {
  expect(
    await ask({ LAB: 'closed', LAB_PASSPHRASE }, { ...wish, passphrase: LAB_PASSPHRASE }),
  ).toMatchObject({ status: 403, json: { error: { code: 'not-allowed', reason: 'lab-closed' } } });
});

it('asks for the passphrase where one is set', async () => {
  expect(await ask({ LAB_PASSPHRASE }, wish)).toMatchObject(asked);
  await stop?.();
  expect(await ask({ LAB_PASSPHRASE }, { ...wish, passphrase: 'a loud heron' })).toMatchObject(
    asked,
  );
  await stop?.();
  const right = await ask({ LAB_PASSPHRASE }, { ...wish, passphrase: LAB_PASSPHRASE });
  expect(right.status).toBe(201);
});
