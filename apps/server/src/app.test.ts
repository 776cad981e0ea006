import { codeAlphabet } from '@convoy/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client, connect, enter, request } from './testing/client.ts';
import { controlled, create, hosted, join, plainServer, scenario, sit } from './testing/rooms.ts';
import type { TestServer } from './testing/server.ts';

let server: TestServer;
let url = '';
beforeAll(async () => {
  server = await plainServer();
  url = server.url;
});
afterAll(() => server.stop());

const address = {
  ...{ instrument: 'address', params: { line: 'resolve' } },
  ...{ rationale: 'told to nobody', meant: null },
};

describe('the ways in', () => {
  it('shows what anybody may see of the scenarios, and nothing else', async () => {
    const { status, text } = await request(url, '/api/scenarios');
    expect(status).toBe(200);
    expect(text).toContain(scenario);
    expect(text).not.toContain('.brief.');
    expect(text).not.toContain('redLine');
  });
  it('opens a room, shows its card to whoever has the code, and lets people join', async () => {
    const host = await create(url, hosted);
    expect(host.role).toBe('host');
    expect(host.code).toMatch(new RegExp(`^[${codeAlphabet}]{6}$`));
    const typed = ` ${host.code.slice(0, 3).toLowerCase()}-${host.code.slice(3)} `;
    const card = await request(url, `/api/rooms/${encodeURIComponent(typed)}`);
    expect(card.json).toEqual({
      code: host.code,
      scenario,
      started: false,
      ended: false,
      asksNames: false,
    });
    const player = await enter(url, '/api/join', {
      code: typed,
      as: 'player',
      callSign: 'Red Kite',
    });
    expect(player).toMatchObject({ role: 'player', callSign: 'Red Kite', code: host.code });
    const screen = await join(url, host.code, 'projector');
    expect(screen.resume).toBeNull();
  });
  it('serves texts by role: a seat its own brief, an observer none', async () => {
    const host = await create(url, hosted);
    const client = await connect(url, host.token);
    await client.command({ type: 'seat.claim', seat: 'USA' });
    const own = await request(url, '/api/texts', undefined, {
      authorization: `Bearer ${host.token}`,
    });
    const watcher = await join(url, host.code, 'observer');
    const other = await request(url, '/api/texts', undefined, {
      authorization: `Bearer ${watcher.token}`,
    });
    expect(own.text).toContain('actor.USA.brief.');
    expect(own.text).not.toContain('actor.SOV.brief.');
    expect(other.text).not.toContain('.brief.');
    client.close();
  });
  it('lets sixty people join from one address within a minute', async () => {
    const host = await create(url, controlled);
    const started = Date.now();
    const people = await Promise.all(
      Array.from({ length: 60 }, async () => {
        const entrance = await join(url, host.code);
        await request(url, '/api/texts', undefined, { authorization: `Bearer ${entrance.token}` });
        return connect(url, entrance.token);
      }),
    );
    expect(new Set(people.map((person) => person.view.me?.callSign)).size).toBe(60);
    expect(Date.now() - started).toBeLessThan(30_000);
    for (const person of people) person.close();
  });
  it('slows down an address that guesses codes, and no other', async () => {
    const guess = (at: number, address: string) =>
      request(
        url,
        '/api/join',
        { code: `AAAA${codeAlphabet[at] ?? ''}A`, as: 'player' },
        { 'x-forwarded-for': address },
      );
    const statuses: number[] = [];
    for (let at = 0; at < 25; at += 1) statuses.push((await guess(at, '203.0.113.7')).status);
    expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 404));
    expect(statuses.slice(20)).toEqual(Array.from({ length: 5 }, () => 429));
    expect((await guess(0, '203.0.113.8')).status).toBe(404);
  });
});

describe('a game', () => {
  it('plays from lobby to review with a bot in every other seat', async () => {
    const host = await create(url, hosted);
    const one = await connect(url, host.token);
    await one.command({ type: 'seat.claim', seat: 'USA' });
    const two = await sit(url, host.code, 'SOV');
    await one.does({ type: 'room.start' });
    for (let turn = 1; turn <= 5; turn += 1) {
      await Promise.all(
        [one, two].map((who) =>
          who.until(({ room }) => room?.turn === turn, `turn ${String(turn)}`),
        ),
      );
      await two.does({ type: 'orders.lock', turn, orders: [] });
      await one.does({ type: 'orders.lock', turn, orders: turn === 1 ? [address] : [] });
      if (one.view.room?.ended === true) break;
    }
    await two.until(({ room }) => room?.phase === 'review', 'the review');
    expect(two.view.outcome?.outcome.scores).toBeDefined();
    expect(two.view.review?.turns[0]?.orders['USA']).toEqual([address]);
    const whole = await request(url, '/api/archive', undefined, {
      authorization: `Bearer ${host.token}`,
    });
    expect(whole.text).toContain('turn.resolved');
    one.close();
    two.close();
  });
  it('seats a newcomer at once and moves on when they lock', async () => {
    const entrance = await enter(url, '/api/play-now', { scenario, seat: 'SOV' });
    const client = await connect(url, entrance.token);
    expect(client.view.me?.seat).toBe('SOV');
    expect(client.view.room).toMatchObject({ phase: 'order', turn: 1, solo: true });
    await client.does({ type: 'orders.lock', turn: 1, orders: [] });
    await client.until(({ room }) => room?.turn === 2, 'turn 2');
    client.close();
  });
  it('keeps a draft, shows it to the whole seat and uses it when time is called', async () => {
    const control = await create(url, controlled);
    const chief = await connect(url, control.token);
    const one = await sit(url, control.code, 'USA');
    const mate = await sit(url, control.code, 'USA');
    const other = await sit(url, control.code, 'SOV');
    await chief.does({ type: 'room.start' });
    await one.until(({ room }) => room?.phase === 'order', 'orders');
    expect(await one.raw('draft', { turn: 1, rev: 2, orders: [address] })).toMatchObject({
      ok: true,
      value: { rev: 2 },
    });
    await mate.until((_view, { draft }) => draft?.rev === 2, 'the draft');
    await chief.until(
      ({ control: all }) => all?.seats.find(({ seat }) => seat === 'USA')?.state === 'draft',
      'draft state',
    );
    expect(other.heard.join('')).not.toContain('told to nobody');
    expect(await one.raw('draft', { turn: 1, rev: 1, orders: [] })).toMatchObject({
      error: { code: 'stale-draft', field: 'rev' },
    });
    expect(await mate.raw('draft', { turn: 1, rev: 3, orders: [] })).toMatchObject({
      error: { code: 'not-allowed' },
    });
    await chief.does({ type: 'turn.resolve', turn: 1 });
    await one.until(({ room }) => room?.phase === 'resolved', 'the resolution');
    expect(one.view.clock?.turn).toBe(1);
    await chief.does({ type: 'turn.publish', turn: 1 });
    await one.until(({ room }) => room?.turn === 2, 'turn 2');
    await one.until(
      ({ ledger }) => JSON.stringify(ledger).includes('address'),
      'what the draft did',
    );
    for (const client of [chief, one, mate, other]) client.close();
  });
  it('answers a repeated command as before and applies it once', async () => {
    const host = await create(url, hosted);
    const client = await connect(url, host.token);
    await client.command({ type: 'seat.claim', seat: 'USA' });
    const said = { type: 'talk.say', to: ['PUBLIC'], text: 'once' };
    expect(await client.command(said, 'the-same-id')).toEqual({ ok: true });
    expect(await client.command(said, 'the-same-id')).toEqual({ ok: true });
    const refused = await client.command({ type: 'phase.advance', turn: 1 }, 'refused-id');
    expect(await client.command({ type: 'phase.advance', turn: 1 }, 'refused-id')).toEqual(refused);
    expect(client.view.talk?.channels[0]?.messages).toHaveLength(1);
    client.close();
  });
});

describe('coming back', () => {
  it('sends only the sections that changed in the meantime', async () => {
    const host = await create(url, hosted);
    const first = await connect(url, host.token);
    await first.until(({ seats }) => seats !== undefined, 'seats');
    const again = new Client(url);
    Object.assign(again.hashes, first.hashes);
    first.close();
    await again.hello(host.token);
    expect(again.heard.filter((line) => line.includes('"board"'))).toEqual([]);
    again.close();
  });
  it('finds the seat again by resume code, on both devices or on the new one alone', async () => {
    const host = await create(url, hosted);
    const old = await connect(url, host.token);
    await old.command({ type: 'seat.claim', seat: 'SOV' });
    const typed = (host.resume ?? '').toLowerCase().replaceAll('-', ' ');
    const both = await enter(url, '/api/resume', { resume: typed, devices: 'both' });
    const second = await connect(url, both.token);
    expect(second.view.me).toMatchObject({ seat: 'SOV', person: host.person });
    await enter(url, '/api/resume', { resume: typed, devices: 'move' });
    await old.until((_view, { revoked }) => revoked === 'moved', 'the withdrawal');
    const late = new Client(url);
    expect(await late.hello(host.token)).toMatchObject({
      error: { code: 'bad-token', field: 'token' },
    });
    for (const client of [old, second, late]) client.close();
  });
  it('shows who is here and who is not', async () => {
    const host = await create(url, controlled);
    const chief = await connect(url, host.token);
    const player = await sit(url, host.code, 'CUB');
    const here = (want: boolean) =>
      chief.until(
        ({ seats }) => seats?.seats.find(({ seat }) => seat === 'CUB')?.people[0]?.here === want,
        `here ${String(want)}`,
      );
    await here(true);
    player.close();
    await here(false);
    chief.close();
  });
});
