import { afterEach, expect, it } from 'vitest';
import { connect, enter, request } from './testing/client.ts';
import type { Client } from './testing/client.ts';
import { controlled, create, join, plainServer, settle, sit } from './testing/rooms.ts';

const cleaning: (() => Promise<void>)[] = [];
afterEach(async () => {
  while (cleaning.length > 0) await cleaning.pop()?.();
});

const mark = 'S3NT1NEL';
const order = (instrument: string, params: object) => ({
  ...{ instrument, params, rationale: mark, meant: null },
});
const strike = order('strike', { target: 'SOV', issue: 'missiles' });
const offer = {
  type: 'offer.make',
  terms: {
    ...{ to: 'SOV', demand: null, clauses: [{ by: 'SOV', issue: 'missiles', to: 0 }] },
    ...{ private: true, lock: 1, verification: 'declared', expires: 3, sayFrom: '', sayTo: '' },
  },
};
const refused = (reason: string) => ({
  ok: false,
  error: { code: 'not-allowed', field: null, reason },
});

const asWay: (text: string) => { readonly code: string; readonly invitation: string } = JSON.parse;
/** Somebody who comes into control by an invitation, with one duty. */
const invited = async (url: string, token: string, duty: string): Promise<Client> => {
  const headers = { authorization: `Bearer ${token}` };
  const reply = await request(url, '/api/invitations', { duties: [duty] }, headers);
  const way = await enter(url, '/api/join-control', asWay(reply.text));
  return connect(url, way.token);
};

it('tells control alone what the turn would do, and what is in conflict', async () => {
  const server = await plainServer();
  cleaning.push(server.stop);
  const { url } = server;
  const host = await create(url, controlled);
  const control = await connect(url, host.token);
  const [usa, sov] = [await sit(url, host.code, 'USA'), await sit(url, host.code, 'SOV')];
  const watcher = await connect(url, (await join(url, host.code, 'observer')).token);
  const screen = await connect(url, (await join(url, host.code, 'projector')).token);
  const messages = await invited(url, host.token, 'talk');
  expect(await control.raw('turnForecast', { turn: 1 })).toEqual(refused('wrong-phase'));
  await control.does({ type: 'room.start' });
  await usa.until(({ room }) => room?.phase === 'order', 'orders');

  const brink = /"event":"brink","in100":(\d+)/;
  const quiet = await control.raw('turnForecast', { turn: 1 });
  expect(quiet).toMatchObject({ ok: true, value: { turn: 1, futures: 200 } });
  expect(brink.exec(JSON.stringify(quiet))?.[1]).not.toBe('100');
  expect(await usa.command({ type: 'paper.act', turn: 1, act: offer })).toEqual({ ok: true });
  await usa.raw('draft', { turn: 1, rev: 1, orders: [strike] });
  const lineOf = (client: Client, seat: string) =>
    client.view.control?.seats.find((one) => one.seat === seat);
  await control.until(() => (lineOf(control, 'USA')?.orders ?? []).length === 1, 'the draft');
  const codes = lineOf(control, 'USA')?.orders?.[0]?.conflicts.map(({ code }) => code);
  expect(codes).toContain('against-own-offer');
  const told = await control.raw('turnForecast', { turn: 1 });
  expect(brink.exec(JSON.stringify(told))?.[1]).toBe('100');
  expect(JSON.stringify(told)).toContain('"from":"draft"');
  expect(await control.raw('turnForecast', { turn: 1 })).toEqual(told);
  expect(await control.raw('turnForecast', { turn: 2 })).toEqual(refused('wrong-turn'));
  expect(await control.raw('turnForecast', { turn: 'one' })).toMatchObject({
    ...{ ok: false, error: { code: 'malformed', field: 'turn' } },
  });
  expect(
    (control.view.control?.log ?? []).filter(({ type }) => type === 'turn.foreseen'),
  ).toHaveLength(3);

  const others = [usa, sov, watcher, screen, messages];
  for (const client of others)
    expect(await client.raw('turnForecast', { turn: 1 })).toEqual(refused('not-control'));
  await settle(others);
  const heard = (clients: readonly Client[]) => clients.map((one) => one.heard.join('')).join('');
  // Who keeps order in talk has the log of the room, and no sight of orders.
  for (const secret of ['against-own-offer', 'in100']) expect(heard(others)).not.toContain(secret);
  expect(heard([usa, sov, watcher, screen])).not.toContain('turn.foreseen');
  expect(heard([sov, watcher, screen, messages])).not.toContain(mark);
});
