import { afterEach, describe, expect, it } from 'vitest';
import type { Client } from './testing/client.ts';
import { Client as Stranger, connect, request } from './testing/client.ts';
import { controlled, create, hosted, join, settle, sit, stillServer } from './testing/rooms.ts';
import type { TestServer } from './testing/server.ts';

const cleaning: (() => Promise<void>)[] = [];
afterEach(async () => {
  while (cleaning.length > 0) await cleaning.pop()?.();
});
const fixedServer = async (): Promise<TestServer> => {
  const server = await stillServer();
  cleaning.push(server.stop);
  return server;
};

interface Table {
  readonly server: TestServer;
  readonly host: Client;
  readonly tokens: Readonly<Record<string, string>>;
  readonly usa: Client;
  readonly sov: Client;
  readonly tur: Client;
  /** Everybody who is party to none of the secrets. */
  readonly others: readonly Client[];
}

const setTable = async (server: TestServer, wish = hosted): Promise<Table> => {
  const { url } = server;
  const host = await create(url, wish);
  const runner = await connect(url, host.token);
  const seats: Client[] = [];
  for (const seat of ['USA', 'SOV', 'TUR', 'CUB']) seats.push(await sit(url, host.code, seat));
  const [usa, sov, tur, cub] = seats;
  const observer = await join(url, host.code, 'observer');
  const projector = await join(url, host.code, 'projector');
  const watching = [await connect(url, observer.token), await connect(url, projector.token)];
  if (usa === undefined || sov === undefined || tur === undefined || cub === undefined)
    throw new Error('seats');
  await runner.does({ type: 'room.start' });
  await usa.until(({ room }) => room?.phase === 'order', 'orders');
  const tokens = { observer: observer.token, projector: projector.token };
  const others = wish.controlled ? [cub, ...watching] : [runner, cub, ...watching];
  return { server, host: runner, tokens, usa, sov, tur, others };
};

const mark = 'S3NT1NEL';
const address = (why: string) => ({
  ...{ instrument: 'address', params: { line: 'resolve' } },
  ...{ rationale: why, meant: null },
});
const contingency = {
  instrument: 'contingency',
  params: { response: 'match' },
  rationale: mark,
  meant: null,
};
const offer = {
  type: 'offer.make',
  terms: {
    ...{ to: 'SOV', demand: null, clauses: [{ by: 'SOV', issue: 'missiles', to: 0 }] },
    ...{ private: true, lock: 1, verification: 'declared', expires: 3 },
    ...{ sayFrom: `${mark} from`, sayTo: `${mark} to` },
  },
};

/** All that Washington can keep to itself and its partners. */
const keepSecrets = async ({ usa }: Table): Promise<void> => {
  const said = { type: 'talk.say', to: ['TUR'], text: `${mark} between us` };
  expect(await usa.command(said)).toEqual({ ok: true });
  expect(await usa.command({ type: 'paper.act', turn: 1, act: offer })).toEqual({ ok: true });
  const ask = { type: 'consent.ask', asset: 'jupiters', note: `${mark} consent` };
  expect(await usa.command({ type: 'paper.act', turn: 1, act: ask })).toEqual({ ok: true });
  expect(await usa.raw('advice', {})).toMatchObject({ ok: true });
  const orders = [address(mark), contingency];
  expect(await usa.raw('draft', { turn: 1, rev: 1, orders })).toMatchObject({ ok: true });
};

describe('two rooms that differ only in one seat’s secrets', () => {
  it('send everybody else the same bytes up to the resolution', async () => {
    const heard: (readonly string[])[][] = [];
    for (const secretive of [true, false]) {
      const table = await setTable(await fixedServer());
      if (secretive) await keepSecrets(table);
      await settle(table.others);
      const orders = secretive ? [address(mark), contingency] : [];
      const forecast = secretive ? 'higher' : null;
      const lock = { type: 'orders.lock', turn: 1, orders, forecast };
      expect(await table.usa.command(lock)).toEqual({ ok: true });
      await settle(table.others);
      expect(await table.usa.command({ type: 'orders.unlock', turn: 1 })).toEqual({ ok: true });
      await settle(table.others);
      heard.push(table.others.map((client) => [...client.heard]));
    }
    expect(heard[0]?.flat().length).toBeGreaterThan(20);
    expect(heard[0]).toEqual(heard[1]);
  });

  it('send them the same bytes beyond it where the public effects are equal', async () => {
    const heard: (readonly string[])[][] = [];
    for (const [why, draft] of [
      ['one reason', [address('old')]],
      ['another one', []],
    ] as const) {
      const table = await setTable(await fixedServer());
      const { usa, sov, tur, others } = table;
      await usa.raw('draft', { turn: 1, rev: draft.length, orders: draft });
      if (draft.length > 0) await usa.command({ type: 'talk.say', to: ['TUR'], text: why });
      if (draft.length > 0) await usa.raw('advice', {});
      const forecast = draft.length > 0 ? 'lower' : 'higher';
      const orders = [address(why)];
      for (const [seat, own] of [
        [usa, orders],
        [sov, []],
        [tur, []],
      ] as const)
        await seat.does({ type: 'orders.lock', turn: 1, orders: [...own], forecast });
      const [, cub] = others;
      await cub?.does({ type: 'orders.lock', turn: 1, orders: [] });
      await Promise.all(
        others.map((client) => client.until(({ room }) => room?.turn === 2, 'turn 2')),
      );
      await settle(others);
      heard.push(others.map((client) => [...client.heard]));
    }
    expect(heard[0]).toEqual(heard[1]);
  });
});

describe('marks planted in every secret', () => {
  it('turn up in nothing that reaches those who may not know', async () => {
    const table = await setTable(await fixedServer(), controlled);
    const { server, usa, sov, tur, host, others, tokens } = table;
    await keepSecrets(table);
    const orders = [address(mark), contingency];
    await usa.command({ type: 'orders.lock', turn: 1, orders });
    await usa.command({
      type: 'orders.lock',
      turn: 1,
      orders: [{ ...contingency, instrument: mark }],
    });
    const stranger = new Stranger(server.url);
    const replies = [
      await request(server.url, '/api/scenarios'),
      await request(server.url, `/api/rooms/${host.view.room?.code ?? ''}`),
      await request(server.url, '/api/join', { code: 'QQQQQQ', as: mark }),
      await request(server.url, '/api/metrics'),
    ];
    for (const token of Object.values(tokens))
      for (const path of ['/api/texts', '/api/archive'])
        replies.push(
          await request(server.url, path, undefined, { authorization: `Bearer ${token}` }),
        );
    await stranger.raw('hello', { version: 2, token: 'a token of nobody', have: {} });
    for (const client of others) {
      for (const entry of ['1.0', '1.1', '1.2', '1.3']) await client.raw('explain', { entry });
      await client.raw('ledger', { turn: 1 });
      await client.command({ type: 'orders.unlock', turn: 1 });
      await client.command({
        type: 'paper.act',
        turn: 1,
        act: { type: 'offer.refuse', offer: mark, reason: '' },
      });
    }
    const given = [...others, stranger].flatMap(({ heard }) => heard);
    const all = [...given, ...replies.map(({ text }) => text), ...server.logs];
    expect(all.filter((text) => text.includes(mark))).toEqual([]);
    expect(
      all.filter((text) => text.includes('"truth":{"hash"') && !text.includes('"data":null')),
    ).toEqual([]);
    // Nobody reads ahead: the papal appeal of a later day is nowhere before it comes.
    expect(all.filter((text) => text.includes('inject.papal-appeal'))).toEqual([]);
    // The same marks did reach those for whom they were meant.
    expect(usa.heard.join('')).toContain(mark);
    expect(tur.heard.join('')).toContain(`${mark} between us`);
    expect(tur.heard.join('')).not.toContain(`${mark} from`);
    expect(tur.heard.join('')).toContain(`${mark} consent`);
    expect(sov.heard.join('')).not.toContain(`${mark} consent`);
    expect(sov.heard.join('')).toContain(`${mark} from`);
    expect(sov.heard.join('')).not.toContain(`${mark} between us`);
    expect(host.heard.join('')).toContain('contingency');
    stranger.close();
  });

  it('turn up in no token, name or log beyond their owner', async () => {
    const { server, tokens, usa, others } = await setTable(await fixedServer());
    const held = Object.values(tokens);
    await settle(others);
    const everything = [...server.logs, ...usa.heard, ...others.flatMap(({ heard }) => heard)].join(
      '',
    );
    expect(held.filter((token) => everything.includes(token))).toEqual([]);
  });
});
