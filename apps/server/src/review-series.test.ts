import { actorId } from '@convoy/engine';
import type { ReviewRun, ReviewSeries, TableView } from '@convoy/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, request } from './testing/client.ts';
import type { Client } from './testing/client.ts';
import { controlled, create, join, plainServer } from './testing/rooms.ts';
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
const parse: (text: string) => ReviewSeries = JSON.parse;
const parseRun: (text: string) => ReviewRun = JSON.parse;

/** Two turns, with a word from Moscow to Washington; whose tokens, and what was true after turn 1. */
const played = async () => {
  const { url } = server;
  const { token, code } = await create(url, controlled);
  const control = await connect(url, token);
  const seated = async (seat: string) => {
    const entrance = await join(url, code);
    const client = await connect(url, entrance.token);
    await client.does({ type: 'seat.claim', seat });
    return { client, token: entrance.token };
  };
  const [usa, sov] = [await seated('USA'), await seated('SOV')];
  const observer = await join(url, code, 'observer');
  const projector = await join(url, code, 'projector');
  await control.does({ type: 'room.start' });
  let truth: TableView['truth'] | undefined;
  for (const turn of [1, 2]) {
    await usa.client.until(({ room }) => room?.turn === turn && room.phase === 'order', 'orders');
    if (turn === 1)
      for (const text of ['one', 'two', mark])
        await sov.client.does({ type: 'talk.say', to: [actorId('USA')], text });
    await usa.client.does({ type: 'orders.lock', turn, orders: [order] });
    await control.does({ type: 'turn.resolve', turn });
    await control.does({ type: 'turn.publish', turn });
    if (turn === 1) {
      await control.until(({ room }) => room?.turn === 2);
      truth = structuredClone(control.view.truth);
    }
  }
  const tokens = [token, usa.token, sov.token, observer.token, projector.token];
  return { url, code, control, usa: usa.client, tokens, truth };
};

const ask = (url: string, code: string, token: string, what = 'series') =>
  request(url, `/api/rooms/${code}/review/${what}`, undefined, {
    authorization: `Bearer ${token}`,
  });
const channelOf = (client: Client): string =>
  client.view.talk?.channels.find(({ members }) => members.includes(actorId('SOV')))?.id ?? '';

describe('what the review draws', () => {
  it('is kept from everybody while the room is played, and tells nothing in its refusals', async () => {
    const { url, code, tokens } = await played();
    const replies = await Promise.all(tokens.map((token) => ask(url, code, token)));
    expect(replies.map(({ status }) => status)).toEqual(tokens.map(() => 403));
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
    expect(replies[0]?.json).toEqual({
      error: { code: 'not-allowed', field: 'code', reason: 'not-over' },
    });
  });

  it('opens to all with the end, to nobody from outside, and has what was true then', async () => {
    const { url, code, control, usa, tokens, truth } = await played();
    await control.does({ type: 'message.hide', channel: channelOf(control), n: 3, on: true });
    await control.does({ type: 'room.end' });
    await usa.until(({ room }) => room?.ended === true, 'the end');
    const replies = await Promise.all(tokens.map((token) => ask(url, code, token)));
    expect(replies.map(({ status }) => status)).toEqual(tokens.map(() => 200));
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1);

    const { turns, figures, talk } = parse(replies[0]?.text ?? '');
    expect(turns.map(({ turn }) => turn).slice(0, 3)).toEqual([0, 1, 2]);
    const after = (turn: number) =>
      figures.map(({ quantity, subject, values }) => [`${quantity}/${subject}`, values[turn]]);
    const known = Object.entries(truth?.quantities ?? {}).flatMap(([quantity, of]) =>
      Object.entries(of).map(([subject, value]) => [`${quantity}/${subject}`, value]),
    );
    expect(known.length).toBeGreaterThan(50);
    expect(Object.fromEntries(after(1))).toMatchObject(Object.fromEntries(known));
    expect(Object.fromEntries(after(1))).not.toEqual(Object.fromEntries(after(0)));
    // What control hid is not counted.
    expect(talk.filter(({ from, to }) => from === 'SOV' && to === 'USA')).toEqual([
      { turn: 1, from: 'SOV', to: 'USA', count: 2 },
    ]);
    expect(replies[0]?.text).not.toContain(`"text":"${mark}"`);
  });

  it('is answered for one’s own room alone', async () => {
    const [one, other] = [await played(), await played()];
    await one.control.does({ type: 'room.end' });
    await other.control.does({ type: 'room.end' });
    const reply = await ask(one.url, other.code, one.tokens[0] ?? '');
    expect([reply.status, reply.json]).toEqual([
      404,
      { error: { code: 'not-found', field: 'code', reason: 'unknown' } },
    ]);
    expect((await ask(one.url, one.code, 'nobody')).status).toBe(401);
    expect((await request(one.url, `/api/rooms/${one.code}/review/series`)).status).toBe(401);
  });
});

describe('a game as it is laid beside others', () => {
  it('is kept from everybody while the room is played, and told to its own people afterwards', async () => {
    const { url, code, control, tokens } = await played();
    const other = await played();
    const early = await Promise.all(tokens.map((token) => ask(url, code, token, 'run')));
    expect(early.map(({ status }) => status)).toEqual(tokens.map(() => 403));
    expect(new Set(early.map(({ text }) => text)).size).toBe(1);
    await control.does({ type: 'room.end' });
    const late = await Promise.all(tokens.map((token) => ask(url, code, token, 'run')));
    expect(new Set(late.map(({ text }) => text)).size).toBe(1);
    const run = parseRun(late[0]?.text ?? '');
    expect(run).toMatchObject({ code, scenario: 'cuba-1962', ended: true, origin: null });
    expect(run.path.map(({ turn }) => turn).slice(0, 3)).toEqual([0, 1, 2]);
    expect(run.deeds.filter(({ seat, kind }) => seat === 'USA' && kind === 'order')).toMatchObject([
      { turn: 1, instrument: 'address', params: { line: 'resolve' } },
      { turn: 2, instrument: 'address', params: { line: 'resolve' } },
    ]);
    expect(Object.keys(run.outcome?.scores ?? {})).toEqual(run.seats);
    // Reasons, dice and people are not of it.
    expect(late[0]?.text).not.toContain(mark);
    expect(late[0]?.text).not.toContain(control.view.review?.seed ?? mark);
    expect((await ask(other.url, other.code, tokens[0] ?? '', 'run')).status).toBe(404);
    expect((await ask(other.url, other.code, 'nobody', 'run')).status).toBe(401);
  });
});
