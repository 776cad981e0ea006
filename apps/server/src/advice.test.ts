import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from './testing/client.ts';
import { controlled, create, hosted, join, plainServer, sit } from './testing/rooms.ts';
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

it('is the seat’s own people’s, in the seats that have a cabinet, while there is something to decide', async () => {
  const { url } = server;
  const host = await create(url, controlled);
  const control = await connect(url, host.token);
  const [usa, mate, sov, tur] = await Promise.all(
    ['USA', 'USA', 'SOV', 'TUR'].map((seat) => sit(url, host.code, seat)),
  );
  const watcher = await connect(url, (await join(url, host.code, 'observer')).token);
  if (!usa || !mate || !sov || !tur) throw new Error('seats');
  expect(await usa.raw('advice', {})).toEqual(refused('wrong-phase'));
  await control.does({ type: 'room.start' });
  await usa.until(({ room }) => room?.phase === 'order', 'orders');
  const asked = await usa.raw('advice', {});
  expect(asked).toMatchObject({ ok: true, value: { for: 'coercer', seat: 'USA', other: 'SOV' } });
  expect(await mate.raw('advice', {})).toEqual(asked);
  expect(await sov.raw('advice', {})).toMatchObject({ ok: true, value: { for: 'target' } });
  expect(await tur.raw('advice', {})).toEqual(refused('no-advice'));
  for (const client of [control, watcher])
    expect(await client.raw('advice', {})).toEqual(refused('no-seat'));

  await control.does({ type: 'advice.set', on: false });
  await watcher.until(({ room }) => room?.advice === false, 'advice off');
  expect(await usa.raw('advice', {})).toEqual(refused('switched-off'));
  expect(await tur.raw('advice', {})).toEqual(refused('switched-off'));
  await control.does({ type: 'advice.set', on: true });
  expect(await usa.raw('advice', {})).toEqual(asked);

  await control.does({ type: 'turn.resolve', turn: 1 });
  expect(await usa.raw('advice', {})).toEqual(refused('wrong-phase'));
  await control.does({ type: 'turn.publish', turn: 1 });
  expect(await usa.raw('advice', {})).toMatchObject({ ok: true, value: { turn: 2 } });
  await control.does({ type: 'room.end' });
  expect(await usa.raw('advice', {})).toEqual(refused('wrong-phase'));
});

it('may be declined when a room is opened', async () => {
  const { url } = server;
  const host = await create(url, { ...hosted, advice: false });
  const runner = await connect(url, host.token);
  const usa = await sit(url, host.code, 'USA');
  await runner.does({ type: 'room.start' });
  await usa.until(({ room }) => room?.phase === 'order', 'orders');
  expect(usa.view.room?.advice).toBe(false);
  expect(await usa.raw('advice', {})).toEqual(refused('switched-off'));
});
