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
const codeIn = async (client: Client, body: unknown): Promise<string> => {
  const answer = JSON.stringify(await client.raw('past', body));
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
