import type { CreateRoom } from '@convoy/protocol';
import { afterEach, describe, expect, it } from 'vitest';
import { connect, request } from './testing/client.ts';
import type { Client } from './testing/client.ts';
import { create, join, settle, stillServer } from './testing/rooms.ts';

const cleaning: (() => Promise<void>)[] = [];
afterEach(async () => {
  while (cleaning.length > 0) await cleaning.pop()?.();
});

const wish: CreateRoom = {
  ...{ scenario: 'amber-strait', level: 'standard', length: 'short', advance: 'all-locked' },
  ...{ controlled: false, schedule: { brief: 0, negotiate: 0, order: null } },
};
const seatIds = ['HVN', 'DLM', 'VYR', 'TAL', 'ORN', 'COS'] as const;
type Who = (typeof seatIds)[number] | 'host' | 'observer' | 'projector' | 'aide';

interface Person {
  readonly client: Client;
  readonly token: string;
}
type Table = Readonly<Record<Who, Person>> & { readonly url: string };

/** People in every seat, two of them in Halvane's; a host, an observer and a wall screen beside them. */
const setTable = async (): Promise<Table> => {
  const server = await stillServer();
  cleaning.push(server.stop);
  const { url } = server;
  const { token, code } = await create(url, wish);
  const host = { token, client: await connect(url, token) };
  const come = async (as: string, seat: string | null): Promise<Person> => {
    const entrance = await join(url, code, as);
    const client = await connect(url, entrance.token);
    if (seat !== null) await client.does({ type: 'seat.claim', seat });
    return { client, token: entrance.token };
  };
  const seated = {
    HVN: await come('player', 'HVN'),
    DLM: await come('player', 'DLM'),
    VYR: await come('player', 'VYR'),
    TAL: await come('player', 'TAL'),
    ORN: await come('player', 'ORN'),
    COS: await come('player', 'COS'),
    aide: await come('player', 'HVN'),
  };
  const watching = {
    host,
    observer: await come('observer', null),
    projector: await come('projector', null),
  };
  await host.client.does({ type: 'room.start' });
  await seated.COS.client.until(({ room }) => room?.phase === 'order', 'orders');
  return { ...seated, ...watching, url };
};

const mark = 'S3NT1NEL';
const paper = (act: object) => ({ type: 'paper.act', turn: 1, act });
const order = (why: string) => ({
  ...{ instrument: 'address', params: { line: 'calm' }, rationale: why, meant: null },
});
const terms = (title: string) => ({
  ...{ title, target: 'TAL', issue: 'passage', position: 10 },
  ...{ measures: [{ sector: 'energy', tier: 2 }], asked: ['DLM', 'VYR'], humanitarian: true },
  ...{ review: null, compensation: 0, message: '' },
});
const bargain = {
  ...{ to: 'DLM', demand: null, clauses: [], private: true, lock: 1, verification: 'none' },
  undertakings: [
    { kind: 'pay', by: 'HVN', points: 2, after: false },
    { kind: 'word', by: 'DLM', after: false, text: `${mark} in return` },
  ],
  ...{ expires: 3, sayFrom: `${mark} from`, sayTo: `${mark} to` },
};
const line = 'HVN>DLM>TAL';
/** Ids by which whoever knew of it would name what is hidden. */
const offer = 'offer-1-HVN-DLM-private-1';
const pack = 'package-1-HVN-2b02db-1';

type Deed = (table: Table) => Promise<void>;
const all = async (client: Client, commands: readonly object[]): Promise<void> => {
  for (const command of commands) expect(await client.command(command)).toEqual({ ok: true });
};
const drafted: Deed = async ({ HVN }) => {
  const orders = [order(mark)];
  expect(await HVN.client.raw('draft', { turn: 1, rev: 1, orders })).toMatchObject({ ok: true });
};
const amended: Deed = async ({ HVN, DLM, VYR }) => {
  await all(HVN.client, [paper({ type: 'package.propose', terms: terms(`${mark} together`) })]);
  await DLM.client.until(({ paper: seen }) => seen?.packages.length === 1, 'the package');
  const made = DLM.client.view.paper?.packages[0]?.id ?? '';
  expect(made).toBe(pack);
  const answer = {
    ...{ stance: 'adjust', parts: [{ sector: 'energy', tier: 1, carveOut: 0 }], delay: 0 },
    ...{ until: null, reason: `${mark} our price` },
  };
  await all(DLM.client, [paper({ type: 'package.answer', package: pack, answer })]);
  const taken = { type: 'package.take', package: pack, seat: 'DLM', change: 'tier:energy' };
  await all(HVN.client, [
    paper({ ...taken, taken: false }),
    paper({ type: 'package.revise', package: pack, terms: terms(`${mark} again`) }),
    paper({ type: 'package.restore', package: pack, version: 1 }),
    paper({ type: 'package.withdraw', package: pack, reason: mark }),
  ]);
  await settle([VYR.client]);
};
const whispered: Deed = async ({ HVN }) => {
  await all(HVN.client, [
    { type: 'talk.say', to: ['DLM'], text: `${mark} one` },
    { type: 'talk.say', to: ['DLM'], text: `${mark} two` },
  ]);
};
const carried: Deed = async ({ HVN, DLM }) => {
  await all(HVN.client, [{ type: 'relay.give', to: 'TAL', via: 'DLM', text: mark }]);
  await all(DLM.client, [{ type: 'relay.pass', line, n: 1, text: `${mark} otherwise` }]);
};
const paid: Deed = async ({ HVN, DLM }) => {
  await all(HVN.client, [paper({ type: 'offer.make', terms: bargain })]);
  await all(DLM.client, [paper({ type: 'offer.accept', offer, reason: mark })]);
};
const advised: Deed = async ({ HVN, aide }) => {
  await all(aide.client, [
    { type: 'role.choose', role: `${mark} role` },
    {
      ...{ type: 'suggestion.make', turn: 1, reason: `${mark} why` },
      about: { kind: 'add', order: order(mark) },
    },
  ]);
  await all(HVN.client, [
    { type: 'suggestion.settle', turn: 1, n: 1, take: false, note: `${mark} note` },
  ]);
};

/** The same questions of everybody, by names that only insiders could know. */
const pry = async (clients: readonly Client[]): Promise<void> => {
  for (const client of clients) {
    for (const act of [
      { type: 'offer.accept', offer, reason: '' },
      { type: 'package.leave', package: pack, reason: '' },
      { type: 'package.restore', package: pack, version: 1 },
      { type: 'agreement.invite', agreement: `agreement-1-${offer}` },
      { type: 'agreement.denounce', agreement: `agreement-1-${offer}`, reason: '' },
    ])
      await client.command(paper(act));
    for (const command of [
      { type: 'relay.pass', line, n: 1, text: null },
      { type: 'suggestion.settle', turn: 1, n: 1, take: true, note: '' },
    ])
      await client.command(command);
    for (const channel of ['DLM+HVN', line]) await client.raw('talk', { channel, before: 9 });
    for (const entry of ['1.0', '1.1', '1.2']) await client.raw('explain', { entry });
    await client.raw('ledger', { turn: 1 });
  }
};

/** All that the others were sent, answered and may take home: before the turn resolves and after. */
const heardAfter = async (deed: Deed | null, insiders: readonly Who[]) => {
  const table = await setTable();
  const { url, HVN } = table;
  await deed?.(table);
  const everybody: readonly Who[] = [...seatIds, 'host', 'observer', 'projector', 'aide'];
  const others = everybody.filter((who) => !insiders.includes(who)).map((who) => table[who]);
  const clients = others.map(({ client }) => client);
  await settle(clients);
  await pry(clients);
  const taken: string[] = [];
  const take = async (): Promise<void> => {
    for (const { token } of others)
      for (const path of ['/api/texts', '/api/archive'])
        taken.push(
          (await request(url, path, undefined, { authorization: `Bearer ${token}` })).text,
        );
  };
  await take();
  for (const seat of seatIds)
    await table[seat].client.does({ type: 'orders.lock', turn: 1, orders: [] });
  for (const client of [...clients, HVN.client])
    await client.until(({ room }) => room?.turn === 2, 'turn 2');
  await settle(clients);
  await take();
  return {
    heard: clients.map(({ heard }) => [...heard]),
    taken,
    inside: HVN.client.heard.join(''),
  };
};

const secrets: readonly (readonly [string, Deed, readonly Who[]])[] = [
  ['a draft of orders', drafted, ['HVN', 'aide']],
  ['an amended package', amended, ['HVN', 'aide', 'DLM', 'VYR']],
  ['a private channel', whispered, ['HVN', 'aide', 'DLM']],
  ['a back-channel', carried, ['HVN', 'aide', 'DLM', 'TAL']],
  ['a payment on the side', paid, ['HVN', 'aide', 'DLM']],
  ['roles, suggestions and notes in a seat', advised, ['HVN', 'aide']],
];

describe('rooms that differ in one hidden thing alone', () => {
  it.each(secrets)(
    '%s: all others hear, are refused and take home the same bytes, through the resolution',
    async (_name, deed, insiders) => {
      const busy = await heardAfter(deed, insiders);
      const quiet = await heardAfter(null, insiders);
      expect(busy.inside).toContain(mark);
      expect(quiet.heard.flat().length).toBeGreaterThan(100);
      expect(busy.heard).toEqual(quiet.heard);
      expect(busy.taken).toEqual(quiet.taken);
      expect([...busy.heard.flat(), ...busy.taken].filter((text) => text.includes(mark))).toEqual(
        [],
      );
    },
  );
});
