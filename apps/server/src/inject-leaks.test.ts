import { afterEach, describe, expect, it } from 'vitest';
import { connect, request } from './testing/client.ts';
import type { Client } from './testing/client.ts';
import { controlled, create, settle } from './testing/rooms.ts';
import { fixedEntropy, handClock, startServer } from './testing/server.ts';
import { places } from './testing/stores.ts';
import { mark, setWatchedTable } from './testing/watched-table.ts';
import type { WatchedTable } from './testing/watched-table.ts';

const cleaning: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  while (cleaning.length > 0) await cleaning.pop()?.();
});

interface Table extends WatchedTable {
  /** Everybody but control and Washington. */
  readonly others: readonly Client[];
}
const setTable = async (): Promise<Table> => {
  const table = await setWatchedTable(cleaning, ['SOV']);
  return { ...table, others: [table.seat('SOV'), ...table.watching] };
};

const letter = {
  ...{ title: `${mark} title`, text: `${mark} text`, to: ['USA'], when: { on: 'hand' } as const },
  effects: [{ quantity: 'support' as const, subject: 'USA', by: -2 }],
};
const write = (then: 'draft' | 'armed' | 'now') =>
  ({ type: 'inject.write', inject: null, draft: letter, then }) as const;
const set = (inject: string, to: 'held' | 'skipped' | 'armed') => ({
  type: 'inject.set' as const,
  injects: [inject],
  to,
});

type Deed = (table: Table) => Promise<void>;
/** What all but control heard and may take home, through a resolution: Washington apart. */
const heardAfter = async (deed: Deed) => {
  const table = await setTable();
  const { url, control, usa, others, tokens } = table;
  await deed(table);
  await settle([usa, ...others]);
  for (const client of [usa, ...others]) {
    await client.command(set('papal-appeal', 'held'));
    await client.command({ type: 'world.inject', inject: 'own.1' });
    await client.raw('ledger', { turn: 1 });
  }
  await control.does({ type: 'turn.resolve', turn: 1 });
  await control.does({ type: 'turn.publish', turn: 1 });
  for (const client of [usa, ...others])
    await client.until(({ room }) => room?.turn === 2, 'turn 2');
  await settle([usa, ...others]);
  const taken: string[] = [];
  for (const token of Object.values(tokens))
    for (const path of ['/api/texts', '/api/archive']) {
      const headers = { authorization: `Bearer ${token}` };
      taken.push((await request(url, path, undefined, headers)).text);
    }
  return {
    table,
    usa: [...usa.heard],
    others: [...others.map(({ heard }) => [...heard]), taken],
  };
};

describe('what control keeps in store, over the wire', () => {
  it('reaches nobody: drafts, what is armed, what is held and let go again', async () => {
    const quiet = await heardAfter(async () => undefined);
    const deeds: readonly Deed[] = [
      async ({ control }) => {
        await control.does(write('draft'));
        await control.does({ type: 'inject.import', drafts: [letter, letter] });
      },
      async ({ control }) => {
        await control.does(write('armed'));
        await control.does(set('own.1', 'skipped'));
        await control.does(set('chartered-ship', 'held'));
      },
      async ({ control }) => {
        await control.does(set('security-council', 'held'));
        await control.does(set('security-council', 'armed'));
      },
    ];
    expect(quiet.others.flat().length).toBeGreaterThan(20);
    for (const deed of deeds) {
      const busy = await heardAfter(deed);
      expect(busy.usa).toEqual(quiet.usa);
      expect(busy.others).toEqual(quiet.others);
    }
  });
  it('a held event stays away from all, and held or skipped is the same to them', async () => {
    const held = await heardAfter(async ({ control }) => {
      await control.does(set('security-council', 'held'));
    });
    const skipped = await heardAfter(async ({ control }) => {
      await control.does(set('security-council', 'skipped'));
    });
    expect([...held.usa, ...held.others.flat()].join('')).not.toContain('security-council');
    expect(held.usa).toEqual(skipped.usa);
    expect(held.others).toEqual(skipped.others);
  });
  it('one for a single seat reaches that seat and nobody else', async () => {
    const quiet = await heardAfter(async () => undefined);
    const told = await heardAfter(async ({ control }) => {
      await control.does(write('now'));
    });
    expect(told.usa.join('')).toContain(mark);
    expect(told.others).toEqual(quiet.others);
  });
  it('stays out of the record of all but control after the end', async () => {
    const { table } = await heardAfter(async ({ control }) => {
      await control.does(write('draft'));
      await control.does(set('chartered-ship', 'held'));
    });
    const { url, control, controlToken, others, tokens } = table;
    await control.does({ type: 'room.end' });
    await settle(others);
    const take = async (token: string): Promise<string> =>
      (await request(url, '/api/archive', undefined, { authorization: `Bearer ${token}` })).text;
    for (const token of Object.values(tokens)) {
      const taken = await take(token);
      expect(taken).toContain('"turn.resolved"');
      for (const secret of [mark, 'inject.written', 'inject.set'])
        expect(taken.includes(secret)).toBe(false);
    }
    expect(await take(controlToken)).toContain(mark);
  });
});

describe('an event that waits for the clock', () => {
  it('happens on a server that comes up after its minutes are over, before anybody is back', async () => {
    const place = await places[0].make();
    const clock = handClock(1_700_000_000_000);
    const open = async () => {
      const store = await place.open();
      const server = await startServer({ store, clock, entropy: fixedEntropy('injects') });
      return {
        url: server.url,
        store,
        stop: async () => {
          await server.stop();
          await store.close();
        },
      };
    };
    cleaning.push(() => {
      place.clear();
    });
    const first = await open();
    const desk = await create(first.url, controlled);
    const control = await connect(first.url, desk.token);
    await control.does({ type: 'room.start' });
    const when = { on: 'clock', turn: 1, phase: 'order', minutes: 3 } as const;
    await control.does({ ...write('armed'), draft: { ...letter, when } });
    await settle([control]);
    control.close();
    await first.stop();
    clock.leap(240_000);
    const second = await open();
    cleaning.push(second.stop);
    const row = await second.store.roomByCode(desk.code);
    if (row === null) throw new Error('the room');
    await expect
      .poll(async () => (await second.store.events(row.room, 0)).map(({ event }) => event.type))
      .toContain('world.injected');
  });
  it('happens by itself when its minutes are over, on a server that was restarted since', async () => {
    const place = await places[0].make();
    const clock = handClock(1_700_000_000_000);
    const open = async () => {
      const store = await place.open();
      const server = await startServer({ store, clock, entropy: fixedEntropy('injects') });
      return {
        url: server.url,
        stop: async () => {
          await server.stop();
          await store.close();
        },
      };
    };
    cleaning.push(() => {
      place.clear();
    });
    const first = await open();
    const desk = await create(first.url, controlled);
    const control = await connect(first.url, desk.token);
    await control.does({ type: 'room.start' });
    const when = { on: 'clock', turn: 1, phase: 'order', minutes: 3 } as const;
    await control.does({ ...write('armed'), draft: { ...letter, when } });
    clock.pass(179_000);
    await settle([control]);
    const own = (client: Client) =>
      client.view.injects?.list.find(({ inject }) => inject === 'own.1')?.status;
    expect(own(control)).toBe('armed');
    control.close();
    await first.stop();
    const second = await open();
    cleaning.push(second.stop);
    const back = await connect(second.url, desk.token);
    expect(own(back)).toBe('armed');
    clock.pass(1_000);
    await back.until(() => own(back) === 'fired', 'the event');
    back.close();
  });
});
