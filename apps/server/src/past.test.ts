import type { PastTurn } from '@convoy/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from './testing/client.ts';
import { connect } from './testing/client.ts';
import { controlled, create, join, plainServer, sit } from './testing/rooms.ts';
import type { TestServer } from './testing/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await plainServer();
});
afterAll(async () => {
  await server.stop();
});

const mark = 'S3NT1NEL';
const order = { instrument: 'address', params: { line: 'resolve' }, rationale: mark, meant: null };
const read: (text: string) => { readonly ok: boolean; readonly value: PastTurn } = JSON.parse;
const look = async (client: Client, turn: number, at = 'opening'): Promise<PastTurn> => {
  const answer = read(JSON.stringify(await client.raw('past', { turn, at })));
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
};
const codeIn = async (client: Client, body: unknown, asked: 'past' | 'ledger' = 'past') => {
  const answer = JSON.stringify(await client.raw(asked, body));
  return /"code":"([a-z-]+)"/.exec(answer)?.[1] ?? answer;
};

/** Two turns played and published; control, Washington and an observer are there. */
const played = async () => {
  const { url } = server;
  const { token, code } = await create(url, controlled);
  const control = await connect(url, token);
  const usa = await sit(url, code, 'USA');
  const watcher = await connect(url, (await join(url, code, 'observer')).token);
  await control.does({ type: 'room.start' });
  for (const turn of [1, 2]) {
    await usa.until(({ room }) => room?.turn === turn && room.phase === 'order', 'orders');
    await usa.does({ type: 'orders.lock', turn, orders: [order] });
    await control.does({ type: 'turn.resolve', turn });
    await control.does({ type: 'turn.publish', turn });
    if (turn === 1) await usa.until(({ room, ledger }) => room?.turn === 2 && ledger !== undefined);
    if (turn === 1) then = structuredClone({ ...usa.view });
  }
  return { control, usa, watcher };
};
let then: Client['view'] = {};

describe('a past turn', () => {
  it('is control’s to look at while the room is played, and nobody else’s', async () => {
    const { control, usa, watcher } = await played();
    const { view, past } = await look(control, 2, 'orders');
    expect(past).toBe(true);
    expect(view.room).toMatchObject({ turn: 2, phase: 'order' });
    expect(JSON.stringify(view.control)).toContain(mark);
    for (const client of [usa, watcher])
      expect(await codeIn(client, { turn: 1, at: 'opening' })).toBe('not-allowed');
    expect(await codeIn(control, { turn: 9, at: 'opening' })).toBe('not-found');
    expect(await codeIn(control, { turn: 3, at: 'orders' })).toBe('not-found');
    expect(await codeIn(control, { turn: 1, at: 'later' })).toBe('malformed');
    // The present is where it was.
    expect(control.view.room?.turn).toBe(3);
  });

  it('holds, after the end, what its viewer had then and not what has opened since', async () => {
    const { control, usa, watcher } = await played();
    await control.does({ type: 'room.end' });
    await usa.until(({ room }) => room?.ended === true, 'the end');
    const { view } = await look(usa, 2);
    for (const section of ['clock', 'board', 'seat', 'paper', 'ledger', 'told', 'me'] as const)
      expect(view[section]).toEqual(then[section]);
    expect([view.truth, view.review, view.control]).toEqual([null, null, null]);
    const seen = await look(watcher, 2, 'orders');
    expect([seen.view.seat, seen.view.lock, seen.view.team]).toEqual([null, null, null]);
    expect(JSON.stringify(seen)).not.toContain(mark);
  });
});

const usaEyes = { kind: 'seat', seat: 'USA' } as const;
const borrowed = [usaEyes, { kind: 'public' }, { kind: 'truth' }] as const;

describe('a past turn with other eyes', () => {
  it('is nobody’s but control’s while the room is played, whatever is asked', async () => {
    const { control, usa, watcher } = await played();
    for (const eyes of borrowed) {
      for (const client of [usa, watcher]) {
        expect(await codeIn(client, { turn: 1, at: 'opening', eyes })).toBe('not-allowed');
        expect(await codeIn(client, { turn: 1, eyes }, 'ledger')).toBe('not-allowed');
      }
      expect(JSON.stringify(await control.raw('ledger', { turn: 1, eyes }))).toContain('"ok":true');
    }
    const asked = async (body: object) => [
      await codeIn(control, { turn: 1, at: 'opening', ...body }),
      await codeIn(control, { turn: 1, ...body }, 'ledger'),
    ];
    expect(await asked({ eyes: { kind: 'seat', seat: 'XXX' } })).toEqual([
      'not-found',
      'not-found',
    ]);
    expect(await asked({ eyes: { kind: 'mine' } })).toEqual(['malformed', 'malformed']);
    expect(await codeIn(control, { turn: 9, eyes: usaEyes }, 'ledger')).toBe('not-found');
  });

  it('is, after the end, what that seat was sent, whoever asks', async () => {
    const { control, usa, watcher } = await played();
    const sent = then;
    await control.does({ type: 'room.end' });
    await watcher.until(({ room }) => room?.ended === true, 'the end');
    const ask = async (client: Client, eyes: unknown) => {
      const body = { turn: 2, at: 'opening', eyes };
      return read(JSON.stringify(await client.raw('past', body))).value.view;
    };
    for (const client of [watcher, usa]) {
      const seen = await ask(client, usaEyes);
      for (const section of [
        'clock',
        'board',
        'seat',
        'paper',
        'orders',
        'ledger',
        'told',
      ] as const)
        expect(JSON.stringify(seen[section])).toBe(JSON.stringify(sent[section]));
      expect([seen.truth, seen.review, seen.team, seen.lock]).toEqual([null, null, null, null]);
      expect(JSON.stringify(seen.seat)).not.toBe(
        JSON.stringify((await look(watcher, 2)).view.seat),
      );
    }
    const everybody = JSON.stringify(await ask(usa, { kind: 'public' }));
    expect(everybody).not.toContain(mark);
    expect(JSON.stringify(await ask(watcher, { kind: 'seat', seat: 'SOV' }))).not.toContain(mark);
    expect((await ask(watcher, { kind: 'truth' })).truth).not.toBeNull();
  });
});
