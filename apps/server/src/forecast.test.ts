import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from './testing/client.ts';
import { controlled, create, join, plainServer, sit } from './testing/rooms.ts';
import type { TestServer } from './testing/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await plainServer();
});
afterAll(() => server.stop());

const refused = (reason: string) => ({
  ok: false,
  error: { code: 'not-allowed', field: null, reason },
});
const alert = (level: number) => ({
  ...{ instrument: 'alert', params: { level }, rationale: 'SENTINEL', meant: null },
});

it('tells a seat’s own people what their draft would do, and keeps it for the review', async () => {
  const { url } = server;
  const host = await create(url, controlled);
  const control = await connect(url, host.token);
  const [usa, mate, sov] = await Promise.all(
    ['USA', 'USA', 'SOV'].map((seat) => sit(url, host.code, seat)),
  );
  const watcher = await connect(url, (await join(url, host.code, 'observer')).token);
  if (!usa || !mate || !sov) throw new Error('seats');
  const draft = { turn: 1, orders: [alert(2)] };
  expect(await usa.raw('forecast', draft)).toEqual(refused('wrong-phase'));
  await control.does({ type: 'room.start' });
  await usa.until(({ room }) => room?.phase === 'order', 'orders');

  // Two of one seat ask for the same at once: one reckoning, one answer. Another draft has to wait.
  const [asked, again, other] = await Promise.all([
    usa.raw('forecast', draft),
    mate.raw('forecast', draft),
    mate.raw('forecast', { turn: 1, orders: [alert(3)] }),
  ]);
  expect(asked).toMatchObject({ ok: true, value: { seat: 'USA', turn: 1, futures: 200 } });
  expect(again).toEqual(asked);
  expect(other).toEqual(refused('one-at-a-time'));
  expect(await sov.raw('forecast', { turn: 1, orders: [] })).toMatchObject({
    ...{ ok: true, value: { seat: 'SOV' } },
  });
  for (const client of [control, watcher])
    expect(await client.raw('forecast', draft)).toEqual(refused('no-seat'));
  expect(await usa.raw('forecast', { ...draft, turn: 2 })).toEqual(refused('wrong-turn'));
  expect(await usa.raw('forecast', { turn: 1, orders: 'all' })).toMatchObject({
    ...{ ok: false, error: { code: 'malformed', field: 'orders' } },
  });

  await control.does({ type: 'forecast.set', on: false });
  await watcher.until(({ room }) => room?.forecasts === false, 'forecasts off');
  expect(await usa.raw('forecast', draft)).toEqual(refused('switched-off'));
  await control.does({ type: 'forecast.set', on: true });
  expect(await mate.raw('forecast', draft)).toEqual(asked);

  for (const client of [sov, watcher]) expect(client.heard.join('')).not.toContain('SENTINEL');
  await control.does({ type: 'room.end' });
  await sov.until(({ review }) => review !== null && review !== undefined, 'the review');
  expect(sov.view.review?.foreseen.map(({ seat, turn }) => [seat, turn])).toEqual([
    ['USA', 1],
    ['SOV', 1],
  ]);
  expect(sov.view.review?.foreseen[0]?.orders).toEqual([alert(2)]);
  expect(await usa.raw('forecast', draft)).toEqual(refused('wrong-phase'));
});
