import { driftOf, playLine, startAt } from '@convoy/lab';
import type { Played, TurningPoints, WhatIfJob } from '@convoy/protocol';
import { fold } from '@convoy/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playedGameOf } from './review/played-game.ts';
import type { EventStore } from './store/event-store.ts';
import { connect, request } from './testing/client.ts';
import type { Client } from './testing/client.ts';
import { controlled, create, join, realClock, realEntropy, sit } from './testing/rooms.ts';
import { startServer } from './testing/server.ts';
import type { TestServer } from './testing/server.ts';
import { places } from './testing/stores.ts';
import type { Place } from './testing/stores.ts';
import { createReviewer } from './workers/reviewer.ts';

let place: Place;
let store: EventStore;
let server: TestServer;
beforeAll(async () => {
  place = await places[0].make();
  store = await place.open();
  const reviewer = createReviewer(new URL('workers/review.ts', import.meta.url), 2);
  server = await startServer({
    ...{ store, clock: realClock, entropy: realEntropy, reviewer },
    turningLimits: { games: 2, throws: 4, allThrows: 100, again: { acts: 2, throws: 8 } },
  });
});
afterAll(async () => {
  await server.stop();
  await store.close();
  place.clear();
});

const asPlayed: (text: string) => Played = JSON.parse;
const asJob: (text: string) => WhatIfJob = JSON.parse;
const asTurning: (text: string) => TurningPoints = JSON.parse;
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const letter = {
  ...{ title: 'A leak', text: 'It is in the papers.', to: 'all' as const },
  when: { on: 'hand' } as const,
  effects: [{ quantity: 'support' as const, subject: 'USA', by: -2 }],
};
const address = { instrument: 'address', params: { line: 'calm' }, rationale: '', meant: null };

interface Table {
  readonly code: string;
  readonly control: Client;
  readonly tokens: { readonly control: string; readonly usa: string; readonly screen: string };
  readonly usa: Client;
}

/** Two turns with everything that can happen to a world: papers, events of both kinds, rulings before and after. */
const playTwoTurns = async (): Promise<Table> => {
  const { url } = server;
  const desk = await create(url, controlled);
  const { code } = desk;
  const control = await connect(url, desk.token);
  const player = await join(url, code);
  const usa = await connect(url, player.token);
  await usa.does({ type: 'seat.claim', seat: 'USA' });
  const sov = await sit(url, code, 'SOV');
  const screen = await join(url, code, 'projector');
  await control.does({ type: 'room.start' });
  await usa.until(({ room }) => room?.phase === 'order', 'orders');
  const support = (to: number) => ({
    ...{
      type: 'ruling.make' as const,
      reason: 'the polls say otherwise',
      audience: 'all' as const,
    },
    ...{
      undoes: null,
      matters: [{ kind: 'quantity' as const, quantity: 'support' as const, subject: 'USA', to }],
    },
  });
  const terms = {
    ...{ to: 'SOV', demand: null, clauses: [{ by: 'SOV', issue: 'missiles', to: 0 }] },
    ...{ private: true, lock: 1, verification: 'declared' as const, expires: 3 },
    ...{ sayFrom: 'a way', sayTo: '' },
  };
  await control.does({ type: 'inject.set', injects: ['chartered-ship'], to: 'held' });
  await control.does({ type: 'inject.write', inject: null, draft: letter, then: 'now' });
  await control.does(support(58));
  await usa.does({ type: 'paper.act', turn: 1, act: { type: 'offer.make', terms } });
  for (const turn of [1, 2]) {
    await usa.does({ type: 'orders.lock', turn, orders: turn === 1 ? [address] : [] });
    await sov.does({ type: 'orders.lock', turn, orders: [] });
    await control.does({ type: 'turn.resolve', turn });
    if (turn === 1) await control.does(support(49));
    await control.does({ type: 'turn.publish', turn });
    await control.until(({ room }) => room?.turn === turn + 1, `turn ${String(turn + 1)}`);
  }
  const tokens = { control: desk.token, usa: player.token, screen: screen.token };
  return { code, control, usa, tokens };
};

const recordOf = async (code: string) => {
  const row = await store.roomByCode(code);
  if (row === null) throw new Error('no room');
  return store.events(row.room, 0);
};
const path = (code: string, rest: string): string => `/api/rooms/${code}/review/${rest}`;
const get = (code: string, rest: string, token: string) =>
  request(server.url, path(code, rest), undefined, bearer(token));
const ask = (code: string, token: string, wish: unknown) =>
  request(server.url, path(code, 'what-if'), wish, bearer(token));
const wait = () => new Promise((resolve) => setTimeout(resolve, 100));

const finished = async (code: string, token: string, wish: unknown): Promise<WhatIfJob> => {
  let job = asJob((await ask(code, token, wish)).text);
  while (job.state === 'running') {
    await wait();
    job = asJob((await get(code, `what-if/${job.id}`, token)).text);
  }
  return job;
};

describe('a game told by its causes', () => {
  it('is what the room played, byte for byte, with papers, events, rulings and an early end', async () => {
    const { code, control } = await playTwoTurns();
    await control.does({ type: 'room.end' });
    const records = await recordOf(code);
    const game = playedGameOf(records);
    const world = fold(records)?.world;
    if (game === null) throw new Error('no game');
    expect(new Set(game.steps.map(({ kind }) => kind))).toEqual(
      new Set(['paper', 'inject', 'ruling', 'resolve', 'close']),
    );
    const { state, lapses } = playLine(game, { edits: [], others: 'keep' });
    expect(JSON.stringify(state)).toBe(JSON.stringify(world));
    expect(lapses).toEqual([]);
    expect(driftOf(game)).toBeNull();
    const later = playLine(game, { edits: [], others: 'keep', start: startAt(game, 2) });
    expect(JSON.stringify(later.state)).toBe(JSON.stringify(world));
  });
});

describe('what if, over the wire', () => {
  it('is asked by those who see the whole of a room that is over, and tells others nothing', async () => {
    const { code, control, tokens } = await playTwoTurns();
    const wish = { edits: [], others: 'keep', throws: 0 };
    for (const token of [tokens.usa, tokens.control])
      for (const reply of [
        await get(code, 'played', token),
        await get(code, 'turning-points', token),
        await get(code, 'menu/1/SOV', token),
        await ask(code, token, wish),
      ])
        expect([reply.status, reply.json]).toEqual([
          403,
          { error: { code: 'not-allowed', field: 'code', reason: 'not-over' } },
        ]);
    await control.does({ type: 'room.end' });
    const played = asPlayed((await get(code, 'played', tokens.usa)).text);
    expect(played.turns).toBe(2);
    const menu = await get(code, 'menu/1/USA', tokens.usa);
    expect(menu.text).toContain('"instrument":"address"');
    expect((await get(code, 'menu/9/USA', tokens.usa)).text).toContain('turn');
    expect((await get(code, 'menu/1/XYZ', tokens.usa)).text).toContain('seat');
    expect(played.orders[0]?.['USA']).toMatchObject([{ instrument: 'address' }]);
    expect(played.steps.some(({ kind }) => kind === 'inject')).toBe(true);
    const job = asJob((await ask(code, tokens.usa, wish)).text);
    expect((await get(code, `what-if/${job.id}`, tokens.control)).status).toBe(404);
    const other = await create(server.url, controlled);
    expect((await get(code, 'played', other.token)).status).toBe(404);
    expect((await get(code, 'played', 'nobody')).status).toBe(401);
  });

  it('gives both courses, what lapsed, and what was luck; nothing changed changes nothing', async () => {
    const { code, control, tokens } = await playTwoTurns();
    await control.does({ type: 'room.end' });
    const same = await finished(code, tokens.usa, { edits: [], others: 'keep', throws: 0 });
    expect(same.answer?.changed).toEqual(same.answer?.asPlayed);
    expect(same.answer?.drift).toBeNull();
    expect(same.answer?.luck).toBeNull();
    const edits = [{ kind: 'orders', turn: 1, seat: 'USA', orders: [] }];
    const job = await finished(code, tokens.usa, { edits, others: 'react', throws: 12 });
    expect(job).toMatchObject({ state: 'done', done: 12, of: 12 });
    expect(job.answer?.luck?.throws).toBe(12);
    expect(job.answer?.changed.path).not.toEqual(job.answer?.asPlayed.path);
    const seed = control.view.review?.seed ?? 'none';
    expect(JSON.stringify(job)).not.toContain(seed);
  });

  it('refuses what names nothing of the game, by field and reason', async () => {
    const { code, control, tokens } = await playTwoTurns();
    await control.does({ type: 'room.end' });
    const wish = { others: 'keep', throws: 0 };
    for (const [edit, field] of [
      [{ kind: 'drop', step: 9999 }, 'edits.0.step'],
      [{ kind: 'orders', turn: 1, seat: 'XYZ', orders: [] }, 'edits.0.seat'],
      [{ kind: 'orders', turn: 9, seat: 'USA', orders: [] }, 'edits.0.turn'],
      [{ kind: 'paper', step: 0 }, 'edits.0.act'],
      [{ kind: 'rule', turn: 9, quantity: 'support', subject: 'USA', to: 20 }, 'edits.0.turn'],
      [{ kind: 'rule', turn: 1, quantity: 'luck', subject: 'USA', to: 20 }, 'edits.0.quantity'],
    ] as const) {
      const reply = await ask(code, tokens.usa, { ...wish, edits: [edit] });
      expect([reply.status, reply.json]).toMatchObject([400, { error: { code: 'malformed' } }]);
      expect(reply.text).toContain(field);
    }
    const many = await ask(code, tokens.usa, { ...wish, edits: [], throws: 100_000 });
    expect(many.text).toContain('throws');
  });

  it('ends a person’s last question with their next, and on demand', async () => {
    const { code, control, tokens } = await playTwoTurns();
    await control.does({ type: 'room.end' });
    const long = { edits: [], others: 'keep', throws: 400 };
    const first = asJob((await ask(code, tokens.usa, long)).text);
    const second = asJob((await ask(code, tokens.usa, long)).text);
    expect(asJob((await get(code, `what-if/${first.id}`, tokens.usa)).text).state).toBe(
      'cancelled',
    );
    const address_ = `${server.url}${path(code, `what-if/${second.id}`)}`;
    const reply = await fetch(address_, { method: 'DELETE', headers: bearer(tokens.usa) });
    expect(asJob(await reply.text()).state).toBe('cancelled');
  });
});

describe('turning points', () => {
  it('are reckoned from each publication on, and told once the room is over', async () => {
    const { code, control, tokens } = await playTwoTurns();
    await control.does({ type: 'room.end' });
    let told = asTurning((await get(code, 'turning-points', tokens.usa)).text);
    while (told.state === 'running') {
      await wait();
      told = asTurning((await get(code, 'turning-points', tokens.usa)).text);
    }
    expect(told.state).toBe('done');
    expect(told.done).toBe(told.of);
    expect(told.after.map(({ turn }) => turn)).toEqual([0, 1, 2]);
    for (const { chances } of told.after)
      expect(chances.map(({ ending }) => ending)).toContain('brink');
  }, 60_000);
});
