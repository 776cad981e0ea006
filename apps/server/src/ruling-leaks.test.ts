import type { CommandMessage } from '@convoy/protocol';
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
  /** Told of nothing that is between control and the United States. */
  readonly others: readonly Client[];
}

const setTable = async (): Promise<Table> => {
  const table = await setWatchedTable(cleaning, ['SOV']);
  return { ...table, others: [table.seat('SOV'), ...table.watching] };
};

type Sent = CommandMessage['command'];
const ruling = (
  reason: string,
  audience: 'control' | string[] = 'control',
  to = 61,
): Extract<Sent, { type: 'ruling.make' }> => ({
  ...{ type: 'ruling.make', reason, audience, undoes: null },
  matters: [{ kind: 'quantity', quantity: 'support', subject: 'USA', to }],
});
const argued: Sent = {
  ...{ type: 'act.argue', turn: 1, act: `${mark} act`, result: `${mark} result` },
  reasons: [`${mark} why`],
};
type Carry = (table: Table) => Promise<void>;

/** What each heard in a room where this was done, and nothing else. */
const heardAfter = async (carry: Carry) => {
  const table = await setTable();
  await carry(table);
  await settle([table.usa, ...table.others]);
  const all = (clients: readonly Client[]) => clients.map(({ heard }) => [...heard]);
  return { usa: all([table.usa]), others: all(table.others) };
};

describe('rulings, over the wire', () => {
  it('tell nobody whom they are kept from why, or by which of several', async () => {
    const one = await heardAfter(async ({ control }) => {
      await control.does(ruling(`${mark} reason`));
    });
    const other = await heardAfter(async ({ control }) => {
      await control.does(ruling('quite another reason'));
    });
    expect(other).toEqual(one);
    expect(JSON.stringify(one)).not.toContain(mark);
    expect(one.usa.flat().join('')).toContain('61000000');
  });
  it('reach those whom control names', async () => {
    const heard = await heardAfter(async ({ control }) => {
      await control.does(ruling(`${mark} reason`, ['USA']));
    });
    expect(heard.usa.flat().join('')).toContain(`${mark} reason`);
    expect(JSON.stringify(heard.others)).not.toContain(mark);
  });
  it('name what is wrong with them', async () => {
    const { control, usa } = await setTable();
    expect(await control.command(ruling('short'))).toMatchObject({
      refusal: { code: 'ruling-refused', field: 'reason', because: [{ code: 'reason-too-short' }] },
    });
    const far = ruling('a reason that is long enough', 'control', 400);
    expect(await control.command(far)).toMatchObject({
      refusal: { field: 'matters.0.to', detail: { min: 0, max: 100 } },
    });
    expect(await control.command({ ...far, matters: [] })).toMatchObject({
      error: { code: 'malformed', field: 'command.matters' },
    });
    expect(await usa.command(far)).toMatchObject({ refusal: { code: 'not-allowed' } });
  });
});

describe('acts and notes, over the wire', () => {
  it('stay between the seat and control, whatever comes of them', async () => {
    const quiet = await heardAfter(async () => undefined);
    const name = { seat: 'USA', turn: 1, n: 1 } as const;
    for (const odds of ['certain', 'no'] as const) {
      const heard = await heardAfter(async ({ usa, control }) => {
        await usa.does(argued);
        await control.does({ type: 'act.weigh', ...name, odds, note: `${mark} note` });
        await control.does({
          ...{ type: 'act.rule', ...name, odds, reason: `${mark} reason`, audience: 'control' },
          matters: [],
        });
      });
      expect(heard.others).toEqual(quiet.others);
    }
  });
  it('leave notes out of every export but control’s', async () => {
    const { url, control, usa, others, controlToken, tokens } = await setTable();
    await usa.does(argued);
    const [line] = control.view.ledger?.lines ?? [];
    const entry = line?.entry.id ?? '';
    await control.does({ type: 'note.pin', entry, text: `${mark} pinned` });
    await control.does({ type: 'room.end' });
    await settle([usa, ...others]);
    const taken = async (token: string): Promise<string> => {
      const headers = { authorization: `Bearer ${token}` };
      return (await request(url, '/api/archive', undefined, headers)).text;
    };
    const open = await taken(tokens.observer);
    expect(open).toContain(`${mark} act`);
    expect(open).not.toContain(`${mark} pinned`);
    expect(open).not.toContain('note.pinned');
    expect(await taken(controlToken)).toContain(`${mark} pinned`);
  });
});
