import type { CreateRoom } from '@convoy/protocol';
import { afterEach, describe, expect, it } from 'vitest';
import type { Client } from './testing/client.ts';
import { connect, request } from './testing/client.ts';
import { create, join, settle, sit, stillServer } from './testing/rooms.ts';
import type { TestServer } from './testing/server.ts';

const cleaning: (() => Promise<void>)[] = [];
afterEach(async () => {
  while (cleaning.length > 0) await cleaning.pop()?.();
});

/** The Amber Strait, where harbours, berths and votes are asked for: people in every seat. */
const wish: CreateRoom = {
  ...{ scenario: 'amber-strait', level: 'standard', length: 'short', advance: 'all-locked' },
  ...{ controlled: false, schedule: { brief: 0, negotiate: 0, order: null } },
};
const seatIds = ['HVN', 'DLM', 'VYR', 'TAL', 'ORN', 'COS'] as const;

interface Table {
  readonly server: TestServer;
  readonly seats: Readonly<Record<(typeof seatIds)[number], Client>>;
  readonly tokens: readonly string[];
  /** The host, an observer and a projector: in no seat. */
  readonly watching: readonly Client[];
}

const setTable = async (): Promise<Table> => {
  const server = await stillServer();
  cleaning.push(server.stop);
  const { url } = server;
  const host = await create(url, wish);
  const runner = await connect(url, host.token);
  const sitting = async (seat: string): Promise<Client> => sit(url, host.code, seat);
  const seats = {
    HVN: await sitting('HVN'),
    DLM: await sitting('DLM'),
    VYR: await sitting('VYR'),
    TAL: await sitting('TAL'),
    ORN: await sitting('ORN'),
    COS: await sitting('COS'),
  };
  const observer = await join(url, host.code, 'observer');
  const projector = await join(url, host.code, 'projector');
  const watching = [
    runner,
    await connect(url, observer.token),
    await connect(url, projector.token),
  ];
  await runner.does({ type: 'room.start' });
  await seats.COS.until(({ room }) => room?.phase === 'order', 'orders');
  const tokens = [host.token, observer.token, projector.token];
  return { server, seats, watching, tokens };
};

const mark = 'S3NT1NEL';
const berths = 'consent-1-HVN-northern-berths-1';
const paper = (act: object) => ({ type: 'paper.act', turn: 1, act });
const ask = { type: 'consent.ask', asset: 'northern-berths', note: `${mark} ask` };
const reply = {
  ...{ type: 'consent.answer', consent: berths, answer: 'price', price: 1, until: null },
  reason: `${mark} reply`,
};
const pay = { type: 'consent.pay', consent: berths };
const terms = {
  ...{ title: `${mark} together`, target: 'TAL', issue: 'passage', position: 10 },
  ...{ measures: [{ sector: 'energy', tier: 2 }], asked: ['DLM'], humanitarian: true },
  ...{ review: null, compensation: 0, message: `${mark} one voice` },
};
const answer = {
  ...{ stance: 'adjust', parts: [{ sector: 'energy', tier: 1, carveOut: 30 }], delay: 0 },
  ...{ until: null, reason: `${mark} our price` },
};
const ballotOf = (stance: string) => ({
  ...{ type: 'ballot.cast', institution: 'COS', sponsor: 'HVN', stance },
});

/** What Haven and Delmar keep between them, and a vote that Delmar keeps to itself. */
const conspire = async ({ seats: { HVN, DLM } }: Table): Promise<void> => {
  for (const [client, act] of [
    [HVN, ask],
    [DLM, reply],
    [HVN, pay],
    [DLM, ballotOf('no')],
  ] as const)
    expect(await client.command(paper(act))).toEqual({ ok: true });
  expect(await HVN.command(paper({ type: 'package.propose', terms }))).toEqual({ ok: true });
  await DLM.until(({ paper: seen }) => seen?.packages.length === 1, 'the draft');
  const joint = DLM.view.paper?.packages[0]?.id ?? '';
  for (const [client, act] of [
    [DLM, { type: 'package.answer', package: joint, answer }],
    [HVN, { type: 'package.send', package: joint }],
  ] as const)
    expect(await client.command(paper(act))).toEqual({ ok: true });
  expect(await HVN.raw('advice', {})).toMatchObject({ ok: true });
};
const outsiders = ({ seats: { VYR, TAL, ORN, COS }, watching }: Table): readonly Client[] => [
  ...[VYR, TAL, ORN, COS],
  ...watching,
];

/** The same questions of everybody: what others wrote, and what does not exist. */
const pry = async (clients: readonly Client[]): Promise<void> => {
  for (const client of clients) {
    for (const act of [reply, pay, { type: 'consent.leak', consent: berths }])
      await client.command(paper(act));
    for (const entry of ['1.0', '1.1', '1.2', '1.3']) await client.raw('explain', { entry });
    await client.raw('ledger', { turn: 1 });
    await client.raw('advice', {});
  }
};

describe('drafts, consents, ballots, forecasts and advice', () => {
  it('leave everybody else with the same bytes, refusals and answers included', async () => {
    const heard: (readonly string[])[][] = [];
    for (const secretive of [true, false]) {
      const table = await setTable();
      const others = outsiders(table);
      if (secretive) await conspire(table);
      await settle(others);
      await pry(others);
      const { HVN, DLM } = table.seats;
      const forecast = secretive ? 'higher' : null;
      await HVN.does({ type: 'orders.lock', turn: 1, orders: [], forecast });
      await DLM.does({ type: 'orders.lock', turn: 1, orders: [], forecast });
      await settle(others);
      heard.push(others.map((client) => [...client.heard]));
    }
    expect(heard[0]?.flat().length).toBeGreaterThan(60);
    expect(heard[0]).toEqual(heard[1]);
  });

  it('tell of a ballot neither that it was cast nor how', async () => {
    const heard: (readonly string[])[][] = [];
    for (const stance of ['yes', 'no', null]) {
      const table = await setTable();
      const { DLM } = table.seats;
      const cast = stance === null ? { ok: true } : await DLM.command(paper(ballotOf(stance)));
      expect(cast).toEqual({ ok: true });
      const others = [table.seats.HVN, ...outsiders(table)];
      await settle(others);
      heard.push(others.map((client) => [...client.heard]));
    }
    expect(heard[0]).toEqual(heard[1]);
    expect(heard[0]).toEqual(heard[2]);
  });

  it('plant no mark in anything that others are sent or may take home', async () => {
    const table = await setTable();
    const { server, tokens, seats } = table;
    await conspire(table);
    const others = outsiders(table);
    await pry(others);
    const replies = [await request(server.url, '/api/scenarios')];
    for (const token of tokens)
      for (const path of ['/api/texts', '/api/archive'])
        replies.push(
          await request(server.url, path, undefined, { authorization: `Bearer ${token}` }),
        );
    await settle(others);
    const given = [...others.flatMap(({ heard }) => heard), ...replies.map(({ text }) => text)];
    expect([...given, ...server.logs].filter((text) => text.includes(mark))).toEqual([]);
    // Nobody reads ahead of what waits for a condition or for chance.
    expect(given.filter((text) => /inject\.(hulls-touch|treasury-empty)/.test(text))).toEqual([]);
    for (const client of [seats.HVN, seats.DLM]) {
      expect(client.heard.join('')).toContain(`${mark} ask`);
      expect(client.heard.join('')).toContain(`${mark} reply`);
      expect(client.heard.join('')).toContain(`${mark} our price`);
    }
  });
});
