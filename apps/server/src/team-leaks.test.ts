import { afterEach, describe, expect, it } from 'vitest';
import type { Client } from './testing/client.ts';
import { connect, request } from './testing/client.ts';
import { controlled, create, join, settle, sit, stillServer } from './testing/rooms.ts';
import type { TestServer } from './testing/server.ts';

const cleaning: (() => Promise<void>)[] = [];
afterEach(async () => {
  while (cleaning.length > 0) await cleaning.pop()?.();
});

const mark = 'S3NT1NEL';
const address = (why: string, line = 'resolve') => ({
  ...{ instrument: 'address', params: { line }, rationale: why, meant: null },
});

interface Table {
  readonly server: TestServer;
  readonly control: Client;
  readonly pen: Client;
  readonly second: Client;
  readonly third: Client;
  readonly others: readonly Client[];
  readonly tokens: readonly string[];
}

/** Three people in Washington; Moscow, an observer and the wall beside them; control. */
const setTable = async (): Promise<Table> => {
  const server = await stillServer();
  cleaning.push(server.stop);
  const { url } = server;
  const entrance = await create(url, controlled);
  const control = await connect(url, entrance.token);
  const { code } = entrance;
  const pen = await sit(url, code, 'USA');
  const second = await sit(url, code, 'USA');
  const third = await sit(url, code, 'USA');
  const sov = await sit(url, code, 'SOV');
  const observer = await join(url, code, 'observer');
  const wall = await join(url, code, 'projector');
  const others = [sov, await connect(url, observer.token), await connect(url, wall.token)];
  await control.does({ type: 'room.start' });
  await pen.until(({ room }) => room?.phase === 'order', 'orders');
  return { server, control, pen, second, third, others, tokens: [observer.token, wall.token] };
};

/** All that people of a seat do among themselves, up to a vote that is not yet won. */
const confer = async ({ pen, second, third }: Table): Promise<void> => {
  const bid = (client: Client, command: object): Promise<void> =>
    client.command(command).then((answer) => {
      expect(answer).toEqual({ ok: true });
    });
  await bid(pen, { type: 'rule.set', seat: 'USA', rule: 'unanimous' });
  await bid(second, { type: 'role.choose', role: `${mark} role` });
  await bid(second, { type: 'pen.ask', on: true });
  for (const [order, reason] of [
    [address(`${mark} line`), `${mark} why`],
    [address('', 'peace'), 'another'],
  ] as const)
    await bid(second, {
      ...{ type: 'suggestion.make', turn: 1, reason, about: { kind: 'add', order } },
    });
  await bid(pen, { type: 'suggestion.settle', turn: 1, n: 1, take: true, note: '' });
  await bid(pen, { type: 'suggestion.settle', turn: 1, n: 2, take: false, note: `${mark} note` });
  const orders = [address(mark)];
  expect(await pen.raw('draft', { turn: 1, rev: 1, orders })).toMatchObject({ ok: true });
  await bid(pen, { type: 'pen.pass', person: second.view.me?.person ?? '' });
  await bid(second, { type: 'orders.lock', turn: 1, orders });
  await bid(third, { ...{ type: 'orders.vote', turn: 1, put: 1 }, answer: 'no', reason: mark });
  const changed = [...orders, { ...address('more'), instrument: 'protest' }];
  expect(await second.raw('draft', { turn: 1, rev: 2, orders: changed })).toMatchObject({
    ok: true,
  });
};

describe('what the people of one seat do among themselves', () => {
  it('sends others no byte, and changes no answer to them', async () => {
    const heard: (readonly string[])[][] = [];
    for (const busy of [true, false]) {
      const table = await setTable();
      if (busy) await confer(table);
      await settle(table.others);
      for (const client of table.others)
        for (const command of [
          { type: 'role.choose', role: 'Press' },
          { type: 'suggestion.settle', turn: 1, n: 1, take: true, note: '' },
          { type: 'orders.vote', turn: 1, put: 1, answer: 'yes', reason: '' },
          { type: 'rule.set', seat: 'USA', rule: 'pen' },
          { type: 'pen.pass', person: table.pen.view.me?.person ?? '' },
          { type: 'dissent.record', turn: 1, reason: 'no' },
        ])
          await client.command(command);
      await settle(table.others);
      heard.push(table.others.map((client) => [...client.heard]));
    }
    expect(heard[0]?.flat().length).toBeGreaterThan(20);
    expect(heard[0]).toEqual(heard[1]);
  });

  it('reaches the seat and control, and voids a vote when the draft changes', async () => {
    const table = await setTable();
    await confer(table);
    const { third, control, others, server } = table;
    await settle([third, control, ...others]);
    const team = third.view.team?.teams[0];
    expect(team?.people.map(({ role, pen }) => [role, pen])).toEqual([
      [null, false],
      [`${mark} role`, true],
      [null, false],
    ]);
    expect(team?.suggestions.map(({ state, note }) => [state, note])).toEqual([
      ['taken', ''],
      ['left', `${mark} note`],
    ]);
    expect(team?.put).toBeNull();
    expect(control.view.team?.teams.find(({ seat }) => seat === 'USA')).toEqual(team);
    for (const client of others) expect(client.heard.join('')).not.toContain(mark);
    expect(server.logs.join('')).not.toContain(mark);
  });

  it('stays out of what others take home, the dissent after the end apart', async () => {
    const table = await setTable();
    await confer(table);
    const { control, second, third, server, tokens } = table;
    const orders = [address('plain')];
    await second.does({ type: 'orders.lock', turn: 1, orders });
    await control.does({ type: 'rule.set', seat: 'USA', rule: 'pen' });
    await second.does({ type: 'orders.lock', turn: 1, orders });
    await third.does({ type: 'dissent.record', turn: 1, reason: 'Recorded against it' });
    await control.does({ type: 'phase.advance', turn: 1 });
    await control.does({ type: 'room.end' });
    for (const token of tokens) {
      const { text } = await request(server.url, '/api/archive', undefined, {
        authorization: `Bearer ${token}`,
      });
      expect(text).not.toContain(`${mark} why`);
      expect(text).not.toContain(`${mark} note`);
      expect(text).not.toContain('orders.voted');
      expect(text).toContain('Recorded against it');
    }
    await third.until(({ team }) => (team?.contributions.length ?? 0) > 0, 'own part');
    expect(third.view.team?.contributions).toMatchObject([{ votes: 1, dissents: 1, orders: 0 }]);
    expect(control.view.team?.contributions.length).toBeGreaterThan(2);
  });
});
