import { afterEach, describe, expect, it } from 'vitest';
import { request } from './testing/client.ts';
import { settle } from './testing/rooms.ts';
import { mark, setWatchedTable } from './testing/watched-table.ts';
import type { WatchedTable } from './testing/watched-table.ts';

const cleaning: (() => Promise<void>)[] = [];
afterEach(async () => {
  while (cleaning.length > 0) await cleaning.pop()?.();
});

const order = { instrument: 'contingency', params: { response: 'match' }, meant: null };
/** A room whose end opens nothing, played and closed, with this said in it by Washington. */
const ended = async (secret: string): Promise<WatchedTable> => {
  const table = await setWatchedTable(cleaning, ['SOV']);
  const { control, usa } = table;
  await control.does({ type: 'reveal.set', reveal: 'control' });
  const orders = [{ ...order, rationale: secret }];
  await usa.does({ type: 'orders.lock', turn: 1, orders, forecast: null });
  await usa.does({ type: 'talk.say', to: ['CONTROL'], text: secret });
  await control.does({ type: 'turn.resolve', turn: 1 });
  await control.does({ type: 'turn.publish', turn: 1 });
  await control.does({ type: 'room.end' });
  await settle([usa, control, table.seat('SOV'), ...table.watching]);
  return table;
};

const get = ({ url }: WatchedTable, path: string, token: string) =>
  request(url, path, undefined, { authorization: `Bearer ${token}` });

/** All that those get who are not told, byte for byte. */
const outside = async (table: WatchedTable) => {
  const sov = table.seat('SOV');
  const past = await sov.raw('past', { turn: 1, at: 'orders' });
  const ledger = await sov.raw('ledger', 1);
  const paths = ['/api/archive', '/api/texts'];
  const taken = await Promise.all(
    paths.map(async (path) => (await get(table, path, table.tokens.observer)).text),
  );
  const heard = [sov, ...table.watching].map((client) => [...client.heard]);
  return JSON.stringify([past, ledger, taken, heard]);
};

describe('a review that waits for control, over the wire', () => {
  it('tells nobody what was hidden, in views, past turns, files and texts', async () => {
    const table = await ended(`${mark} said`);
    const told = await outside(table);
    const seed = table.control.view.review?.seed ?? '';
    expect(seed).not.toBe('');
    expect(told).not.toContain(mark);
    expect(told).not.toContain(seed);
    expect(await outside(await ended('another thing entirely'))).toBe(told);
  });
  it('opens at control’s word, to everybody, in files too', async () => {
    const table = await ended(`${mark} said`);
    const { control, tokens, controlToken } = table;
    const code = control.view.room?.code ?? '';
    const series = `/api/rooms/${code}/review/series`;
    const before = await get(table, '/api/archive', tokens.observer);
    expect(before.json).toMatchObject({ events: null, scenario: null });
    expect((await get(table, series, tokens.observer)).status).toBe(403);
    expect((await get(table, series, controlToken)).status).toBe(200);
    expect((await get(table, series.replace('series', 'run'), tokens.observer)).status).toBe(403);
    expect((await get(table, '/api/archive', controlToken)).text).toContain(mark);
    const [observer] = table.watching;
    if (observer === undefined) throw new Error('nobody watches');
    expect(await observer.command({ type: 'review.open' })).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    await control.does({ type: 'review.open' });
    await observer.until(({ room }) => room?.open === true, 'the open review');
    expect(observer.heard.join('')).toContain(mark);
    expect((await get(table, '/api/archive', tokens.observer)).text).toContain(mark);
    expect((await get(table, series, tokens.observer)).status).toBe(200);
  });
});
