import type { Entrance } from '@convoy/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from './testing/client.ts';
import { connect, enter, request } from './testing/client.ts';
import { everyEvening } from './testing/days.ts';
import { controlled, create, join, plainServer } from './testing/rooms.ts';
import type { TestServer } from './testing/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await plainServer();
});
afterAll(async () => {
  await server.stop();
});

const schedule = { brief: 0, negotiate: 0, order: 600 };
const bearer = ({ token }: Entrance) => ({ authorization: `Bearer ${token}` });
const follow = (from: Entrance, code: string, resume = from.resume): Promise<Entrance> =>
  enter(server.url, '/api/follow', { code, resume }, bearer(from));
const branchesOf = (client: Client) => client.view.room?.lineage.branches ?? [];

interface Sitting {
  readonly entrance: Entrance;
  readonly client: Client;
}
const seated = async (code: string, seat: string): Promise<Sitting> => {
  const entrance = await join(server.url, code);
  const client = await connect(server.url, entrance.token);
  await client.does({ type: 'seat.claim', seat });
  return { entrance, client };
};

/** Turn 1 played and published, turn 2 running; control, Washington, Moscow and a projector. */
const room = async () => {
  const entrance = await create(server.url, { ...controlled, schedule });
  const control = await connect(server.url, entrance.token);
  const usa = await seated(entrance.code, 'USA');
  const sov = await seated(entrance.code, 'SOV');
  const screen = await join(server.url, entrance.code, 'projector');
  await control.does({ type: 'room.start' });
  await usa.client.until(({ room: seen }) => seen?.phase === 'order', 'orders');
  await usa.client.does({ type: 'talk.say', to: ['SOV'], text: 'said in turn one' });
  for (const { client } of [usa, sov])
    await client.does({ type: 'orders.lock', turn: 1, orders: [] });
  await control.does({ type: 'turn.resolve', turn: 1 });
  await control.does({ type: 'turn.publish', turn: 1 });
  await usa.client.until(({ room: seen }) => seen?.turn === 2, 'turn 2');
  await usa.client.does({ type: 'talk.say', to: ['SOV'], text: 'said in turn two' });
  return { entrance, control, usa, sov, screen };
};

describe('restarting from a past turn', () => {
  it('makes a room that shares the past and nothing else, and tells everybody', async () => {
    const { entrance, control, usa } = await room();
    await control.does({ type: 'room.branch', turn: 2, move: false });
    await usa.client.until((_view, client) => branchesOf(client).length === 1, 'the branch');
    const [branch] = branchesOf(usa.client);
    expect(branch).toMatchObject({ turn: 2, move: false });
    expect(control.view.room?.paused).toBe(true);

    const moved = await follow(usa.entrance, branch?.code ?? '');
    const before = usa.client.view.me;
    expect(moved).toMatchObject({ role: 'player', callSign: before?.callSign });
    expect(moved.person).not.toBe(before?.person);
    const there = await connect(server.url, moved.token);
    expect(there.view.me).toMatchObject({ seat: 'USA', pen: true, callSign: before?.callSign });
    expect(there.view.room).toMatchObject({
      turn: 2,
      phase: 'order',
      paused: true,
      leftMs: 600_000,
    });
    expect(there.view.room?.lineage).toEqual({
      ...{ origin: { code: entrance.code, turn: 2 }, branches: [], imported: null },
    });
    const heard = there.heard.join('');
    expect(heard).toContain('said in turn one');
    expect(heard).not.toContain('said in turn two');
    expect(there.view.ledger?.lines).toEqual(usa.client.view.ledger?.lines);
    // Each goes on by itself.
    await there.does({ type: 'talk.say', to: ['PUBLIC'], text: 'only in the branch' });
    await usa.client.does({ type: 'talk.say', to: ['PUBLIC'], text: 'only in the old room' });
    expect(there.heard.join('')).not.toContain('only in the old room');
    expect(usa.client.heard.join('')).not.toContain('only in the branch');
  });

  it('keeps the times that are set, where turns are played over days', async () => {
    const wish = { ...controlled, advance: 'clock', days: everyEvening } as const;
    const entrance = await create(server.url, wish);
    const control = await connect(server.url, entrance.token);
    const usa = await seated(entrance.code, 'USA');
    await control.does({ type: 'room.start' });
    await control.does({ type: 'room.branch', turn: 1, move: false });
    await usa.client.until((_view, client) => branchesOf(client).length === 1, 'the branch');
    const [branch] = branchesOf(control);
    const chief = await connect(server.url, (await follow(entrance, branch?.code ?? '')).token);
    await chief.does({ type: 'clock.resume' });
    expect(chief.view.days?.rule).toMatchObject({ zone: 'Europe/Paris' });
    const evening = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', hour: '2-digit' });
    expect(evening.format(chief.view.room?.endsAt ?? 0)).toBe('18');
  });

  it('draws other dice, and keeps the old ones from the new room', async () => {
    const { entrance, control } = await room();
    await control.does({ type: 'room.branch', turn: 1, move: true });
    const [branch] = branchesOf(control);
    const chief = await connect(server.url, (await follow(entrance, branch?.code ?? '')).token);
    expect(chief.view.me?.role).toBe('control');
    await chief.does({ type: 'room.end' });
    await control.does({ type: 'room.end' });
    await control.until(({ review }) => (review ?? null) !== null, 'the review');
    await chief.until(({ review }) => (review ?? null) !== null, 'the review of the branch');
    const seed = control.view.review?.seed ?? '';
    expect(seed.length).toBeGreaterThan(10);
    expect(chief.view.review?.seed).not.toBe(seed);
    expect(chief.heard.join('')).not.toContain(seed);
    // Control may restart from a room that has ended, too.
    await control.does({ type: 'room.branch', turn: 2, move: false });
    expect(branchesOf(control).map(({ turn }) => turn)).toEqual([1, 2]);
  });

  it('takes each along on every device, by a code of their own, and nobody else', async () => {
    const { control, usa, sov, screen, entrance } = await room();
    await control.does({ type: 'room.branch', turn: 2, move: true });
    const code = branchesOf(control)[0]?.code ?? '';
    const first = await follow(usa.entrance, code);
    const second = await follow(usa.entrance, code);
    expect(second.person).toBe(first.person);
    expect(second.resume).toBe(first.resume);
    expect(first.resume).not.toBe(usa.entrance.resume);
    const again = await enter(server.url, '/api/resume', { resume: first.resume, devices: 'both' });
    expect(again).toMatchObject({ code, person: first.person });
    // Another's resume code opens nothing and is not taken over.
    const stolen = await follow(sov.entrance, code, usa.entrance.resume);
    expect(stolen.resume).toBeNull();
    expect(stolen.person).not.toBe(first.person);
    expect((await follow(screen, code, null)).role).toBe('projector');
    const late = await join(server.url, entrance.code, 'observer');
    expect(await follow(late, code)).toMatchObject({ role: 'observer', callSign: late.callSign });

    const stranger = await create(server.url, controlled);
    for (const [from, status] of [
      [bearer(stranger), 404],
      [{ authorization: 'Bearer nobody' }, 401],
    ] as const) {
      const reply = await request(server.url, '/api/follow', { code, resume: null }, from);
      expect(reply.status).toBe(status);
    }
    // An old token says nothing in the new room's name.
    expect(await usa.client.command({ type: 'room.branch', turn: 1, move: true })).toMatchObject({
      ok: false,
      refusal: { code: 'not-allowed' },
    });
  });

  it('is done once, however often it is asked under one id', async () => {
    const { control } = await room();
    const asked = { type: 'room.branch', turn: 2, move: false };
    expect(await control.command(asked, 'the same id')).toEqual({ ok: true });
    expect(await control.command(asked, 'the same id')).toEqual({ ok: true });
    expect(branchesOf(control)).toHaveLength(1);
    expect(await control.command({ ...asked, turn: 7 })).toMatchObject({
      refusal: { code: 'wrong-turn', field: 'turn' },
    });
  });
});
