import { afterEach, describe, expect, it } from 'vitest';
import { request } from './testing/client.ts';
import type { Client } from './testing/client.ts';
import { settle } from './testing/rooms.ts';
import { mark, setWatchedTable } from './testing/watched-table.ts';
import type { WatchedTable } from './testing/watched-table.ts';

const cleaning: (() => Promise<void>)[] = [];
afterEach(async () => {
  while (cleaning.length > 0) await cleaning.pop()?.();
});

interface Table extends WatchedTable {
  readonly tur: Client;
  readonly sov: Client;
  /** Party to nothing that passes between the three. */
  readonly others: readonly Client[];
}

const setTable = async (): Promise<Table> => {
  const table = await setWatchedTable(cleaning, ['TUR', 'SOV', 'CUB']);
  const { seat, watching } = table;
  return { ...table, tur: seat('TUR'), sov: seat('SOV'), others: [seat('CUB'), ...watching] };
};

const line = 'USA>TUR>SOV';
const give = (text: string) => ({ type: 'relay.give', to: 'SOV', via: 'TUR', text }) as const;
type Carry = (table: Table) => Promise<void>;

/** What each heard in a room where this was done, and nothing else. */
const heardAfter = async (carry: Carry) => {
  const table = await setTable();
  await carry(table);
  const { usa, tur, sov, others } = table;
  await settle([usa, tur, sov, ...others]);
  const all = (clients: readonly Client[]) => clients.map(({ heard }) => [...heard]);
  return { usa: all([usa]), sov: all([sov]), others: all(others) };
};

const nothing: Carry = async () => undefined;
const given: Carry = async ({ usa }) => {
  await usa.does(give(mark));
};
const withheld: Carry = async (table) => {
  await given(table);
  await table.tur.does({ type: 'relay.withhold', line, n: 1 });
};
const altered: Carry = async (table) => {
  await given(table);
  await table.tur.does({ type: 'relay.pass', line, n: 1, text: 'other words' });
};
const twice: Carry = async (table) => {
  await withheld(table);
  await table.usa.does(give('other words'));
  await table.tur.does({ type: 'relay.pass', line, n: 2, text: null });
};

describe('a message through a third seat, over the wire', () => {
  it('tells its sender the same whatever becomes of it', async () => {
    const waiting = await heardAfter(given);
    expect(waiting.usa.flat().join('')).toContain(mark);
    expect((await heardAfter(withheld)).usa).toEqual(waiting.usa);
    expect((await heardAfter(altered)).usa).toEqual(waiting.usa);
  });
  it('tells its receiver nothing until it is passed on, and then those words alone', async () => {
    const quiet = await heardAfter(nothing);
    expect((await heardAfter(withheld)).sov).toEqual(quiet.sov);
    const heard = await heardAfter(altered);
    expect(heard.sov.flat().join('')).toContain('other words');
    expect(heard.sov.flat().join('')).not.toContain(mark);
    // One that was kept before it leaves no trace in number, name or time.
    expect((await heardAfter(twice)).sov).toEqual(heard.sov);
  });
  it('tells all others nothing at all', async () => {
    const quiet = await heardAfter(nothing);
    for (const carry of [given, withheld, altered, twice])
      expect((await heardAfter(carry)).others).toEqual(quiet.others);
  });
});

describe('order in talk, over the wire', () => {
  it('reaches those whom it concerns, and no export of anybody else', async () => {
    const { url, control, usa, sov, others, controlToken, tokens } = await setTable();
    await usa.does({ type: 'talk.say', to: ['SOV'], text: `${mark} hidden` });
    await sov.does({ type: 'message.report', channel: 'SOV+USA', n: 1, why: `${mark} why` });
    await control.does({ type: 'message.hide', channel: 'SOV+USA', n: 1, on: true });
    await control.does({ type: 'statements.check', on: true });
    await usa.does({ type: 'talk.say', to: ['PUBLIC'], text: `${mark} statement` });
    const settle1 = { type: 'statement.settle', from: 'USA', n: 1, approve: false } as const;
    await control.does({ ...settle1, reason: `${mark} reason` });
    await settle(others);
    expect(others.flatMap(({ heard }) => heard).filter((text) => text.includes(mark))).toEqual([]);
    await control.does({ type: 'room.end' });
    await settle([sov, ...others]);
    const taken = async (token: string): Promise<string> => {
      const headers = { authorization: `Bearer ${token}` };
      return (await request(url, '/api/archive', undefined, headers)).text;
    };
    const open = await taken(tokens.observer);
    expect(open).toContain('"talk.said"');
    for (const secret of [mark, 'message.reported', 'report.settled'])
      expect(open.includes(secret)).toBe(false);
    for (const secret of ['hidden', 'why', 'statement', 'reason'])
      expect(await taken(controlToken)).toContain(`${mark} ${secret}`);
    expect(others.flatMap(({ heard }) => heard).filter((text) => text.includes(mark))).toEqual([]);
  });
  it('gives a page of a channel to those who hear it, and tells nobody else that it is there', async () => {
    const { usa, sov, tur, others } = await setTable();
    await usa.does({ type: 'talk.say', to: ['SOV'], text: mark });
    const ask = { channel: 'SOV+USA', before: 9 };
    expect(await sov.raw('talk', ask)).toMatchObject({ ok: true, value: [{ n: 1, text: mark }] });
    for (const client of [tur, ...others]) {
      const answer = await client.raw('talk', ask);
      expect(answer).toMatchObject({ ok: false, error: { code: 'not-found', field: 'channel' } });
      expect(await client.raw('talk', { ...ask, channel: 'CUB+TUR' })).toEqual(answer);
    }
    expect(await usa.raw('talk', { channel: 'SOV+USA', before: 0 })).toMatchObject({
      error: { code: 'malformed', field: 'before' },
    });
  });
  it('answers a bad command with its field and a code', async () => {
    const { usa, tur } = await setTable();
    await usa.does(give('words'));
    expect(await tur.command({ type: 'relay.pass', line, n: 0, text: null })).toMatchObject({
      error: { code: 'malformed', field: 'command.n' },
    });
    expect(await usa.command({ ...give('words'), via: 'SOV' })).toMatchObject({
      refusal: { code: 'not-a-go-between', field: 'via' },
    });
    expect(await usa.command({ type: 'relay.pass', line, n: 1, text: null })).toMatchObject({
      refusal: { code: 'unknown-message' },
    });
  });
});
