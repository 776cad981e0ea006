import { afterEach, describe, expect, it } from 'vitest';
import { connect } from './testing/client.ts';
import { create, hosted } from './testing/rooms.ts';
import { fixedEntropy, handClock, startServer } from './testing/server.ts';
import type { HandClock, TestServer } from './testing/server.ts';
import { places } from './testing/stores.ts';
import type { Place } from './testing/stores.ts';

const noon = 1_700_000_000_000;
const timed = {
  ...hosted,
  advance: 'clock',
  schedule: { brief: 60, negotiate: 0, order: 120 },
} as const;
const cleaning: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  while (cleaning.length > 0) await cleaning.pop()?.();
});

const start = async (place: Place, clock: HandClock): Promise<TestServer> => {
  const store = await place.open();
  const server = await startServer({ store, clock, entropy: fixedEntropy('clock') });
  let running = true;
  const stop = async (): Promise<void> => {
    if (!running) return;
    running = false;
    await server.stop();
    await store.close();
  };
  cleaning.push(stop);
  return { ...server, stop };
};
const newPlace = async (): Promise<Place> => {
  const place = await places[0].make();
  cleaning.push(() => {
    place.clear();
  });
  return place;
};
const seat = async ({ url }: TestServer) => {
  const host = await create(url, timed);
  const client = await connect(url, host.token);
  await client.command({ type: 'seat.claim', seat: 'USA' });
  await client.does({ type: 'room.start' });
  await client.until(({ room }) => room?.phase === 'brief', 'the brief');
  return { host, client };
};

describe('deadlines', () => {
  it('move the room on by themselves, one phase after the other', async () => {
    const clock = handClock(noon);
    const { client } = await seat(await start(await newPlace(), clock));
    expect(client.view.room?.endsAt).toBe(noon + 60_000);
    clock.pass(59_000);
    expect(client.view.room?.phase).toBe('brief');
    clock.pass(1_000);
    await client.until(({ room }) => room?.phase === 'order', 'orders');
    clock.pass(120_000);
    await client.until(({ room }) => room?.turn === 2, 'turn 2');
    client.close();
  });

  it('stand in rooms that nobody has opened since the server started', async () => {
    const place = await newPlace();
    const clock = handClock(noon);
    const first = await start(place, clock);
    const { host, client } = await seat(first);
    client.close();
    await first.stop();
    const second = await start(place, clock);
    clock.pass(60_000);
    const back = await connect(second.url, host.token);
    await back.until(({ room }) => room?.phase === 'order', 'orders');
    back.close();
  });

  it('are put off by an outage past them, and the room says so', async () => {
    const place = await newPlace();
    const clock = handClock(noon);
    const first = await start(place, clock);
    const { host, client } = await seat(first);
    clock.pass(50_000);
    client.close();
    await first.stop();
    const later = handClock(noon + 350_000);
    const second = await start(place, later);
    const back = await connect(second.url, host.token);
    expect(back.view.room).toMatchObject({ phase: 'brief', outage: true });
    const endsAt = back.view.room?.endsAt ?? 0;
    expect(endsAt).toBeGreaterThanOrEqual(noon + 60_000 + 300_000);
    later.pass(endsAt - later.now());
    await back.until(({ room }) => room?.phase === 'order', 'orders');
    back.close();
  });

  it('need no room in memory: idle ones are dropped and come back as they were', async () => {
    const clock = handClock(noon);
    const server = await start(await newPlace(), clock);
    const host = await create(server.url, hosted);
    const client = await connect(server.url, host.token);
    await client.command({ type: 'seat.claim', seat: 'CUB' });
    const before = { ...client.hashes };
    client.close();
    const metrics = async (): Promise<string> => {
      const text = await (await fetch(`${server.url}/api/metrics`)).text();
      return /convoy_rooms_loaded (\d+)/.exec(text)?.[1] ?? '';
    };
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await metrics()).toBe('1');
    clock.pass(15 * 60_000);
    expect(await metrics()).toBe('0');
    const back = await connect(server.url, host.token);
    expect(back.hashes['board']).toBe(before['board']);
    expect(back.view.me?.seat).toBe('CUB');
    back.close();
  });
});
