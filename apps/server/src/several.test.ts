import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { EventStore } from './store/event-store.ts';
import { openPostgres } from './store/open-postgres.ts';
import type { Bus } from './store/bus.ts';
import { postgresBus } from './store/postgres-bus.ts';
import { Client, connect, enter } from './testing/client.ts';
import { freshDatabase } from './testing/postgres.ts';
import { controlled, create, hosted, join, realClock, realEntropy, sit } from './testing/rooms.ts';
import type { TestServer } from './testing/server.ts';
import { startServer } from './testing/server.ts';

interface One {
  readonly server: TestServer;
  readonly store: EventStore;
  readonly bus: Bus;
}
const servers: One[] = [];
beforeAll(async () => {
  const url = await freshDatabase(inject('postgres'));
  for (const name of ['one', 'two']) {
    const store = await openPostgres(url, () => undefined);
    const bus = await postgresBus(url, () => undefined);
    const around = { store, bus, name, clock: realClock, entropy: realEntropy };
    servers.push({ server: await startServer(around), store, bus });
  }
});
afterAll(async () => {
  for (const { server, store, bus } of servers) {
    await server.stop();
    await bus.close();
    await store.close();
  }
});
const url = (at: number): string => servers[at]?.server.url ?? '';

describe('two servers on one PostgreSQL', () => {
  it('play one room together', async () => {
    const host = await create(url(0), hosted);
    const one = await connect(url(0), host.token);
    await one.command({ type: 'seat.claim', seat: 'USA' });
    const two = await sit(url(1), host.code, 'SOV');
    await one.does({ type: 'room.start' });
    await two.until(({ room }) => room?.phase === 'order', 'the start on the other server');
    await two.does({ type: 'orders.lock', turn: 1, orders: [] });
    await one.until(
      ({ room }) => room?.locked === room?.toLock || (room?.locked ?? 0) > 1,
      'locks',
    );
    await one.does({ type: 'orders.lock', turn: 1, orders: [] });
    await Promise.all([one, two].map((who) => who.until(({ room }) => room?.turn === 2, 'turn 2')));
    // The turn and the board may come in two messages; a tie may be known to one of the two alone.
    const figures = ({ view }: Client): unknown => ({ ...view.board, ties: [] });
    await expect.poll(() => figures(two)).toEqual(figures(one));
    expect(one.view.board?.pairs.length).toBeGreaterThan(0);
    one.close();
    two.close();
  });

  it('see each other’s people, names, drafts and withdrawn tokens', async () => {
    const host = await create(url(0), controlled);
    const chief = await connect(url(0), host.token);
    const entrance = await enter(url(1), '/api/join', {
      code: host.code,
      as: 'player',
      callSign: 'Far Away',
    });
    const far = await connect(url(1), entrance.token);
    await far.command({ type: 'seat.claim', seat: 'CUB' });
    const mate = await connect(url(0), (await join(url(0), host.code)).token);
    await mate.command({ type: 'seat.claim', seat: 'CUB' });
    const shown = (here: boolean) => (view: Client['view']) =>
      view.seats?.seats.find(({ seat }) => seat === 'CUB')?.people[0]?.here === here &&
      JSON.stringify(view.seats).includes('Far Away');
    await chief.until(shown(true), 'the far one here');
    await chief.does({ type: 'room.start' });
    await far.until(({ room }) => room?.phase === 'order', 'the start');
    expect(await far.raw('draft', { turn: 1, rev: 1, orders: [] })).toMatchObject({ ok: true });
    await mate.until((_view, { draft }) => draft?.by === 'Far Away', 'the draft');
    await enter(url(0), '/api/resume', { resume: entrance.resume, devices: 'move' });
    await far.until((_view, { revoked }) => revoked === 'moved', 'the withdrawal');
    await chief.until(shown(false), 'the far one gone');
    for (const client of [chief, mate, far]) client.close();
  });

  it('let nothing through twice when both are asked at once', async () => {
    const host = await create(url(0), hosted);
    const clients = await Promise.all([0, 1, 0, 1].map((at) => connect(url(at), host.token)));
    await clients[0]?.command({ type: 'seat.claim', seat: 'USA' });
    const texts = Array.from({ length: 40 }, (_, at) => `words ${String(at)}`);
    const say = async (text: string, at: number): Promise<void> => {
      const command = { type: 'talk.say', to: ['PUBLIC'], text };
      await clients[at % 4]?.command(command, `same-${text}`);
    };
    await Promise.all(texts.flatMap((text, at) => [say(text, at), say(text, at + 1)]));
    for (const client of clients)
      await client.until(({ talk }) => talk?.channels[0]?.messages.length === 40, 'all words');
    const heard = clients.map(({ view }) =>
      view.talk?.channels[0]?.messages.map(({ text }) => text),
    );
    expect(heard[0]?.toSorted()).toEqual(texts.toSorted());
    expect(heard[1]).toEqual(heard[0]);
    for (const client of clients) client.close();
  });

  it('take a seat over from a server that is gone', async () => {
    const host = await create(url(0), hosted);
    const client = await connect(url(0), host.token);
    await client.command({ type: 'seat.claim', seat: 'SOV' });
    client.close();
    const there = new Client(url(1));
    Object.assign(there.hashes, client.hashes);
    await there.hello(host.token);
    expect(await there.command({ type: 'room.start' })).toEqual({ ok: true });
    await there.until(({ room }) => room?.phase === 'order', 'orders');
    there.close();
  });
});
