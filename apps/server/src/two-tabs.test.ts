import { afterEach, expect, it } from 'vitest';
import { connect, request } from './testing/client.ts';
import type { Client } from './testing/client.ts';
import { controlled, create, join, plainServer, settle } from './testing/rooms.ts';

const cleaning: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  while (cleaning.length > 0) await cleaning.pop()?.();
});

const order = (why: string) => ({
  ...{ instrument: 'address', params: { line: 'resolve' }, rationale: why, meant: null },
});

it('two windows of one seat are one person, and never fight', async () => {
  const server = await plainServer();
  cleaning.push(server.stop);
  const { url } = server;
  const host = await create(url, controlled);
  const control = await connect(url, host.token);
  const way = await join(url, host.code);
  const [one, two] = [await connect(url, way.token), await connect(url, way.token)];
  cleaning.push(() => {
    for (const client of [control, one, two]) client.close();
  });
  await one.does({ type: 'seat.claim', seat: 'USA' });
  await control.does({ type: 'room.start' });
  for (const client of [one, two])
    await client.until(({ room }) => room?.phase === 'order', 'orders');
  const people = () => control.view.seats?.seats.find(({ seat }) => seat === 'USA')?.people;
  expect(people()).toHaveLength(1);

  // What one writes the other has; what is older than that is refused, and undoes nothing.
  const draft = (client: Client, rev: number, why: string) =>
    client.raw('draft', { turn: 1, rev, orders: [order(why)] });
  expect(await draft(one, 1, 'by the first')).toMatchObject({ ok: true });
  await two.until((_, { draft: shown }) => shown?.rev === 1, 'the first window’s draft');
  expect(await draft(two, 2, 'by the second')).toMatchObject({ ok: true });
  expect(await draft(one, 1, '0VERTAKEN')).toMatchObject({ error: { code: 'stale-draft' } });
  await settle([one, two]);
  for (const { draft: shown } of [one, two])
    expect(shown?.orders.map(({ rationale }) => rationale)).toEqual(['by the second']);

  // Both press at once: one lock, and both show it.
  const lock = { type: 'orders.lock', turn: 1, orders: [order('by the second')] };
  await Promise.all([one.command(lock), two.command(lock)]);
  for (const client of [one, two])
    await client.until((view) => view.lock?.state === 'locked', 'the lock');
  expect([one.revoked, two.revoked]).toEqual([null, null]);

  one.close();
  await settle([control]);
  expect(people()).toMatchObject([{ here: true, pen: true }]);
  await two.does({ type: 'orders.unlock', turn: 1 });
  const headers = { authorization: `Bearer ${host.token}` };
  const record = (await request(url, '/api/archive', undefined, headers)).text;
  expect(record.match(/"orders\.locked"/g)?.length).toBeGreaterThan(0);
  expect(record).not.toContain('0VERTAKEN');
});
