import { afterEach, describe, expect, it } from 'vitest';
import { Client, connect, request } from './testing/client.ts';
import { controlled, create, join, settle, sit, stillServer } from './testing/rooms.ts';

const cleaning: (() => Promise<void>)[] = [];
afterEach(async () => {
  while (cleaning.length > 0) await cleaning.pop()?.();
});

const address = {
  ...{ instrument: 'address', params: { line: 'resolve' }, rationale: 'Ours', meant: null },
};
const look = (as: object, id = 'window-one') => ({ look: { id, as } });
/** All that a socket was sent of itself; answers to what it asked are its own. */
const sent = ({ heard }: Client): readonly string[] =>
  heard.filter((text) => !text.startsWith('["answer"'));
const log = (control: Client): readonly string[] =>
  (control.view.control?.log ?? [])
    .filter(({ type }) => type === 'view.looked')
    .map(({ seat, detail }) => seat ?? detail);

const setTable = async () => {
  const server = await stillServer();
  cleaning.push(server.stop);
  const { url } = server;
  const entrance = await create(url, controlled);
  const { code, token } = entrance;
  const control = await connect(url, token);
  const usa = await join(url, code);
  const pen = await connect(url, usa.token);
  await pen.does({ type: 'seat.claim', seat: 'USA' });
  const second = await sit(url, code, 'USA');
  const sov = await sit(url, code, 'SOV');
  const observer = await join(url, code, 'observer');
  const wall = await join(url, code, 'projector');
  await control.does({ type: 'room.start' });
  await pen.until(({ room }) => room?.phase === 'order', 'orders');
  return { server, url, code, token, control, usa, pen, second, sov, observer, wall };
};

describe('control looks as somebody else', () => {
  it('and is sent byte for byte what that viewer’s own socket is', async () => {
    const table = await setTable();
    const { url, token, control, pen, second, sov } = table;
    await pen.raw('draft', { turn: 1, rev: 1, orders: [address] });
    await settle([pen, control]);
    const pairs: (readonly [Client, Client])[] = [];
    for (const [own, as] of [
      [table.usa.token, { kind: 'seat', seat: 'USA' }],
      [table.observer.token, { kind: 'observer' }],
      [table.wall.token, { kind: 'projector' }],
    ] as const) {
      const theirs = await connect(url, own);
      const mine = await connect(url, token, look(as, `window-${as.kind}`));
      await settle([theirs, mine]);
      // A first look tells control's log, and nobody else: what both got at the door is all of it.
      expect(sent(mine)).toEqual(sent(theirs));
      pairs.push([theirs, mine]);
    }
    await second.does({
      type: 'suggestion.make',
      turn: 1,
      reason: 'Now',
      about: { kind: 'add', order: address },
    });
    await pen.raw('draft', {
      turn: 1,
      rev: 2,
      orders: [address, { ...address, rationale: 'Two' }],
    });
    await sov.does({ type: 'talk.say', to: ['USA'], text: 'Between us two' });
    await pen.does({ type: 'orders.lock', turn: 1, orders: [address] });
    await control.does({ type: 'turn.resolve', turn: 1 });
    await control.does({ type: 'turn.publish', turn: 1 });
    await settle(pairs.flat());
    for (const [theirs, mine] of pairs) {
      expect(sent(theirs).length).toBeGreaterThan(3);
      expect(sent(mine)).toEqual(sent(theirs));
      expect(await mine.raw('explain', { entry: '1.1' })).toEqual(
        await theirs.raw('explain', { entry: '1.1' }),
      );
      expect(await mine.raw('ledger', { turn: 1 })).toEqual(
        await theirs.raw('ledger', { turn: 1 }),
      );
    }
    const texts = async (bearer: string, query: string) =>
      (await request(url, `/api/texts${query}`, undefined, { authorization: `Bearer ${bearer}` }))
        .text;
    expect(await texts(token, '?kind=seat&seat=USA')).toBe(await texts(table.usa.token, ''));
    expect(await texts(token, '?kind=projector')).toBe(await texts(table.wall.token, ''));
    expect(await texts(token, '?kind=seat&seat=USA')).not.toBe(await texts(token, ''));
  });

  it('reads alone, and is on record once a window', async () => {
    const { url, token, control, pen } = await setTable();
    const as = { kind: 'seat', seat: 'USA' };
    const window = await connect(url, token, look(as));
    for (const [event, body] of [
      ['command', { id: 'command-x', command: { type: 'orders.lock', turn: 1, orders: [] } }],
      ['draft', { turn: 1, rev: 9, orders: [] }],
      ['advice', {}],
      ['forecast', { turn: 1, orders: [] }],
    ] as const)
      expect(await window.raw(event, body)).toMatchObject({
        ...{ ok: false, error: { code: 'only-looking' } },
      });
    expect(pen.view.lock?.state).toBe('none');
    window.close();
    const again = await connect(url, token, look(as));
    await settle([again, control]);
    expect(log(control)).toEqual(['USA']);
    await connect(url, token, look({ kind: 'observer' }, 'window-two'));
    await settle([control]);
    expect(log(control)).toEqual(['USA', 'observer']);
    expect(pen.heard.join('')).not.toContain('looked');
  });

  it('sees an empty or computer’s seat as the next to sit there would', async () => {
    const { url, code, token, control } = await setTable();
    const window = await connect(url, token, look({ kind: 'seat', seat: 'CUB' }));
    expect(window.view.me).toMatchObject({ role: 'player', seat: 'CUB', pen: false });
    expect(window.view.control).toBeNull();
    expect(window.view.truth).toBeNull();
    await control.does({ type: 'seat.hand-back', seat: 'CUB' });
    const cub = await sit(url, code, 'CUB');
    await settle([window, cub]);
    expect(window.view).toEqual(cub.view);
  });

  it('is nobody else’s, and tells nothing of seats that there are not', async () => {
    const { url, token, usa, observer, wall, control } = await setTable();
    for (const bearer of [usa.token, observer.token, wall.token]) {
      const stranger = new Client(url);
      cleaning.push(() => Promise.resolve(stranger.close()));
      expect(await stranger.hello(bearer, look({ kind: 'seat', seat: 'SOV' }))).toMatchObject({
        error: { code: 'not-allowed', field: 'look' },
      });
      expect(sent(stranger)).toEqual([]);
      const { text } = await request(url, '/api/texts?kind=seat&seat=SOV', undefined, {
        authorization: `Bearer ${bearer}`,
      });
      expect(text).not.toContain('actor.SOV.brief');
    }
    const lost = new Client(url);
    expect(await lost.hello(token, look({ kind: 'seat', seat: 'XXX' }))).toMatchObject({
      ok: false,
    });
    expect(await lost.hello(token, look({ kind: 'cat' }))).toMatchObject({
      error: { code: 'malformed' },
    });
    lost.close();
    expect(log(control)).toEqual([]);
  });
});
