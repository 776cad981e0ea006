import { actorId } from '@convoy/engine';
import type { LedgerLine } from '@convoy/engine';
import type { ReviewReport } from '@convoy/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, request } from './testing/client.ts';
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
const address = {
  ...{ instrument: 'address', params: { line: 'resolve' } },
  ...{ rationale: mark, meant: null },
};
const offer = {
  type: 'offer.make' as const,
  terms: {
    ...{ to: 'SOV', demand: null, clauses: [{ by: 'SOV', issue: 'missiles', to: 0 }] },
    ...{ private: true, lock: 1, verification: 'declared' as const, expires: 3 },
    ...{ sayFrom: mark, sayTo: '' },
  },
};
const parse: (text: string) => ReviewReport = JSON.parse;

/** A turn in which Washington acts for a reason of its own and offers Moscow something in private. */
const played = async () => {
  const { url } = server;
  // Dice of its own: by others a private offer may leak, and everybody reads it.
  const { token, code } = await create(url, { ...controlled, seed: 'kept private' });
  const control = await connect(url, token);
  const seated = async (seat: string) => {
    const entrance = await join(url, code);
    const client = await connect(url, entrance.token);
    await client.does({ type: 'seat.claim', seat });
    return { client, token: entrance.token };
  };
  const [usa, sov] = [await seated('USA'), await seated('SOV')];
  const observer = await join(url, code, 'observer');
  await control.does({ type: 'room.start' });
  await usa.client.until(({ room }) => room?.phase === 'order', 'orders');
  await usa.client.does({ type: 'paper.act', turn: 1, act: offer });
  await usa.client.does({ type: 'orders.lock', turn: 1, orders: [address] });
  await control.does({ type: 'turn.resolve', turn: 1 });
  await control.does({ type: 'turn.publish', turn: 1 });
  const tokens = { control: token, usa: usa.token, sov: sov.token, observer: observer.token };
  return { url, code, control, usa: usa.client, tokens };
};

const ask = (url: string, code: string, token: string, reader: string) =>
  request(url, `/api/rooms/${code}/review/report?for=${reader}`, undefined, {
    authorization: `Bearer ${token}`,
  });
const linesOf = ({ turns }: ReviewReport): readonly LedgerLine[] =>
  turns.flatMap(({ lines }) => lines);
const knows = (seat: string, { entry: { audience } }: LedgerLine): boolean =>
  audience === 'all' || (audience !== 'control' && audience.includes(actorId(seat)));

describe('what a printed report is made of', () => {
  it('is kept from everybody while the room is played', async () => {
    const { url, code, tokens } = await played();
    for (const reader of ['public', 'seat', 'whole', 'nonsense']) {
      const replies = await Promise.all(
        Object.values(tokens).map((token) => ask(url, code, token, reader)),
      );
      expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([403]));
      expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
    }
  });

  it('holds for its readers what they could know, whoever prints it', async () => {
    const { url, code, control, usa, tokens } = await played();
    await control.does({ type: 'room.end' });
    await usa.until(({ room }) => room?.ended === true, 'the end');
    const to = async (reader: string) =>
      Promise.all(Object.values(tokens).map((token) => ask(url, code, token, reader)));

    const everybody = await to('public');
    expect(new Set(everybody.map(({ text }) => text)).size).toBe(1);
    expect(everybody[0]?.text).not.toContain(mark);
    const open = parse(everybody[0]?.text ?? '');
    expect(open.paper.offers).toEqual([]);
    expect(linesOf(open).length).toBeGreaterThan(0);
    expect(linesOf(open).filter(({ entry }) => entry.audience !== 'all')).toEqual([]);
    expect(open.turns.map(({ turn }) => turn).slice(0, 2)).toEqual([0, 1]);
    expect(open.turns[0]?.board.actors.length).toBeGreaterThan(3);

    const own = parse((await ask(url, code, tokens.usa, 'seat')).text);
    expect(own.paper.offers.map(({ from }) => from)).toEqual(['USA']);
    expect(linesOf(own).filter((line) => !knows('USA', line))).toEqual([]);
    expect(linesOf(own).length).toBeGreaterThan(linesOf(open).length);

    const whole = await to('whole');
    expect(new Set(whole.map(({ text }) => text)).size).toBe(1);
    expect(linesOf(parse(whole[0]?.text ?? '')).length).toBeGreaterThan(linesOf(own).length);
    expect(whole[0]?.text).toContain(mark);
  });

  it('names the field where it is asked for readers that there are not', async () => {
    const { url, code, control, tokens } = await played();
    await control.does({ type: 'room.end' });
    const seatless = await ask(url, code, tokens.observer, 'seat');
    expect([seatless.status, seatless.json]).toEqual([
      400,
      { error: { code: 'malformed', field: 'for', reason: 'no-seat' } },
    ]);
    const other = await ask(url, code, tokens.usa, 'nonsense');
    expect([other.status, other.json]).toEqual([
      400,
      { error: { code: 'malformed', field: 'for', reason: 'not-one-of' } },
    ]);
    expect((await request(url, `/api/rooms/${code}/review/report`)).status).toBe(401);
  });
});
