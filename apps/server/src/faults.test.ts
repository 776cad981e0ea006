import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client, connect, request } from './testing/client.ts';
import { create, hosted, join, plainServer, sit } from './testing/rooms.ts';
import type { TestServer } from './testing/server.ts';

let server: TestServer;
let url = '';
let client: Client;
let watcher: Client;
let token = '';
beforeAll(async () => {
  server = await plainServer();
  url = server.url;
  const host = await create(url, hosted);
  token = host.token;
  const runner = await connect(url, host.token);
  client = await sit(url, host.code, 'USA');
  watcher = await connect(url, (await join(url, host.code, 'observer')).token);
  await runner.does({ type: 'room.start' });
  await client.until(({ room }) => room?.phase === 'order', 'orders');
});
afterAll(() => server.stop());

const malformed = (field: string | null, reason: string) => ({
  ok: false,
  error: { code: 'malformed', field, reason },
});
const order = { instrument: 'address', params: {}, rationale: '', meant: null };

const wild = 'x'.repeat(601);
const terms = {
  ...{ title: 'Together', target: 'SOV', issue: 'missiles', position: 0, asked: ['TUR'] },
  ...{ measures: [{ sector: 'trade', tier: 1 }], humanitarian: true, review: null },
  ...{ compensation: 0, message: '' },
};
const answer = { stance: 'endorse', parts: [], delay: 0, until: null, reason: '' };
const reply = {
  ...{ type: 'consent.answer', consent: 'c', answer: 'price', price: 1, until: null, reason: '' },
};

describe('malformed paper names field and reason', () => {
  it.each([
    [{ type: 'package.sign' }, 'type', 'invalid_union'],
    [{ type: 'package.propose' }, 'terms', 'invalid_type'],
    [{ type: 'package.propose', terms: { ...terms, measures: [] } }, 'terms.measures', 'too_small'],
    [
      { type: 'package.propose', terms: { ...terms, measures: [{ sector: 'trade', tier: 9 }] } },
      'terms.measures.0.tier',
      'too_big',
    ],
    [{ type: 'package.propose', terms: { ...terms, title: ' ' } }, 'terms.title', 'too_small'],
    [
      { type: 'package.revise', package: 'p', terms: { ...terms, position: 120 } },
      'terms.position',
      'too_big',
    ],
    [{ type: 'package.revise', terms }, 'package', 'invalid_type'],
    [
      { type: 'package.answer', package: 'p', answer: { ...answer, stance: 'perhaps' } },
      'answer.stance',
      'invalid_value',
    ],
    [
      { type: 'package.answer', package: 'p', answer: { ...answer, reason: wild } },
      'answer.reason',
      'too_big',
    ],
    [{ type: 'package.send', package: 'p', now: true }, 'now', 'unrecognized_keys'],
    [{ type: 'package.withdraw', package: '' }, 'package', 'too_small'],
    [{ type: 'package.leave', package: 7 }, 'package', 'invalid_type'],
    [{ type: 'consent.ask', asset: 'jupiters', note: wild }, 'note', 'too_big'],
    [{ ...reply, answer: 'shrug' }, 'answer', 'invalid_value'],
    [{ ...reply, price: 1.5 }, 'price', 'invalid_type'],
    [{ ...reply, until: 0 }, 'until', 'too_small'],
    [{ type: 'consent.pay' }, 'consent', 'invalid_type'],
    [{ type: 'consent.leak', consent: 'c'.repeat(61) }, 'consent', 'too_big'],
    [
      { type: 'ballot.cast', institution: 'UNS', sponsor: 'USA', stance: 'shout' },
      'stance',
      'invalid_value',
    ],
    [{ type: 'ballot.cast', institution: 'UNS', stance: 'no' }, 'sponsor', 'invalid_type'],
  ])('%j', async (act, field, reason) => {
    const message = { id: 'long-enough', command: { type: 'paper.act', turn: 1, act } };
    expect(await client.raw('command', message)).toEqual(malformed(`command.act.${field}`, reason));
  });
});

describe('malformed messages name field and reason', () => {
  it.each([
    ['hello', null, null, 'invalid_type'],
    ['hello', { version: 2 }, 'token', 'invalid_type'],
    ['hello', { version: 2, token: 'short', have: {} }, 'token', 'too_small'],
    ['hello', { version: 2, token: 'long enough it is', have: { a: 1 } }, 'have.a', 'invalid_type'],
    ['command', 'text', null, 'invalid_type'],
    ['command', { id: 'x', command: { type: 'room.start' } }, 'id', 'too_small'],
    ['command', { id: 'long-enough', command: { type: 'wish' } }, 'command.type', 'invalid_union'],
    [
      'command',
      { id: 'long-enough', command: { type: 'room.start', extra: 1 } },
      'command.extra',
      'unrecognized_keys',
    ],
    [
      'command',
      { id: 'long-enough', command: { type: 'orders.lock', turn: 1.5, orders: [] } },
      'command.turn',
      'invalid_type',
    ],
    [
      'command',
      { id: 'long-enough', command: { type: 'orders.lock', turn: 1, orders: [{}] } },
      'command.orders.0.instrument',
      'invalid_type',
    ],
    [
      'command',
      {
        id: 'long-enough',
        command: { type: 'orders.lock', turn: 1, orders: [], forecast: 'sideways' },
      },
      'command.forecast',
      'invalid_value',
    ],
    [
      'command',
      { id: 'long-enough', command: { type: 'advice.set', on: 'maybe' } },
      'command.on',
      'invalid_type',
    ],
    [
      'command',
      {
        id: 'long-enough',
        command: { type: 'orders.lock', turn: 1, orders: Array.from({ length: 13 }, () => order) },
      },
      'command.orders',
      'too_big',
    ],
    [
      'command',
      { id: 'long-enough', command: { type: 'talk.say', to: ['USA'], text: ' ' } },
      'command.text',
      'too_small',
    ],
    [
      'command',
      { id: 'long-enough', command: { type: 'clock.extend', seconds: 1e9 } },
      'command.seconds',
      'too_big',
    ],
    [
      'command',
      { id: 'long-enough', command: { type: 'paper.act', turn: 1, act: { type: 'offer.make' } } },
      'command.act.terms',
      'invalid_type',
    ],
    ['draft', { turn: 1, rev: -1, orders: [] }, 'rev', 'too_small'],
    [
      'draft',
      { turn: 1, rev: 1, orders: [{ instrument: 7, params: {} }] },
      'orders.0.instrument',
      'invalid_type',
    ],
    ['explain', { entry: 5 }, 'entry', 'invalid_type'],
    ['advice', { seat: 'SOV' }, 'seat', 'unrecognized_keys'],
    ['advice', null, null, 'invalid_type'],
    ['ledger', { turn: 'one' }, 'turn', 'invalid_type'],
  ])('%s %j', async (event, body, field, reason) => {
    expect(await client.raw(event, body)).toEqual(malformed(field, reason));
  });

  it('survives a message without a reply to answer to, and answers the next', async () => {
    client.socket.emit('command', { id: 'no-reply-to-this', command: { type: 'wish' } });
    client.socket.emit('command');
    client.socket.emit('draft', 'x', 'y', 'z');
    expect(await client.raw('ledger', { turn: 0 })).toMatchObject({ ok: true });
  });

  it.each([
    ['/api/rooms', { ...hosted, advance: 'whim' }, 400, 'malformed', 'advance', 'invalid_value'],
    [
      '/api/rooms',
      { ...hosted, schedule: { brief: 0, negotiate: 0, order: 5 } },
      400,
      'malformed',
      'schedule.order',
      'too_small',
    ],
    ['/api/rooms', { ...hosted, scenario: 'atlantis' }, 404, 'not-found', 'scenario', 'unknown'],
    ['/api/rooms', { ...hosted, level: 'divine' }, 404, 'not-found', 'level', 'unknown'],
    ['/api/rooms', { ...hosted, level: 7 }, 400, 'malformed', 'level', 'invalid_type'],
    ['/api/rooms', { ...hosted, advice: 'yes' }, 400, 'malformed', 'advice', 'invalid_type'],
    ['/api/rooms', { ...hosted, reveal: 'never' }, 400, 'malformed', 'reveal', 'invalid_value'],
    ['/api/rooms', { ...hosted, reveal: 'control' }, 400, 'malformed', 'reveal', 'not-controlled'],
    ['/api/rooms', { ...hosted, length: 'eternal' }, 404, 'not-found', 'length', 'unknown'],
    ['/api/play-now', { scenario: 'cuba-1962', seat: 'XYZ' }, 404, 'not-found', 'seat', 'unknown'],
    [
      '/api/play-now',
      { scenario: 'cuba-1962', level: 'divine', seat: 'USA' },
      404,
      'not-found',
      'level',
      'unknown',
    ],
    ['/api/play-now', {}, 400, 'malformed', 'scenario', 'invalid_type'],
    ['/api/join', { code: 'no!', as: 'player' }, 400, 'malformed', 'code', 'code'],
    ['/api/join', { code: 'ABCDEF', as: 'king' }, 400, 'malformed', 'as', 'invalid_value'],
    ['/api/join', { code: 'ABCDEF', as: 'player' }, 404, 'not-found', 'code', 'unknown'],
    [
      '/api/join',
      { code: 'ABCDEF', as: 'player', callSign: 'x'.repeat(31) },
      400,
      'malformed',
      'callSign',
      'too_big',
    ],
    [
      '/api/resume',
      { resume: 'ABCD-EFGH-JKMN', devices: 'both' },
      404,
      'not-found',
      'resume',
      'unknown',
    ],
    ['/api/resume', { resume: 'ABCD-EFGH-JKMN' }, 400, 'malformed', 'devices', 'invalid_value'],
    ['/api/join', '{"code":', 400, 'malformed', 'body', 'unreadable'],
    ['/api/join', `{"code":"${'x'.repeat(70_000)}"}`, 413, 'too-large', 'body', 'too-large'],
  ])('%s %j', async (path, body, status, code, field, reason) => {
    const reply = await request(url, path, body);
    expect([reply.status, reply.json]).toEqual([status, { error: { code, field, reason } }]);
  });
  it.each([
    ['/api/rooms/QQQQQQ', 404, 'not-found', 'code'],
    ['/api/nowhere', 404, 'not-found', null],
    ['/api/texts', 401, 'bad-token', 'authorization'],
    ['/api/archive', 401, 'bad-token', 'authorization'],
    ['/api/rooms/%E0%A4%A', 400, 'malformed', 'path'],
  ])('GET %s', async (path, status, code, field) => {
    const reply = await request(url, path);
    expect(reply.status).toBe(status);
    expect(reply.json).toMatchObject({ error: { code, field } });
    expect(reply.text).not.toMatch(/ at |node_modules|\/src\//);
  });
  it('tells its figures only to callers on the machine itself', async () => {
    expect((await request(url, '/api/metrics')).text).toContain('convoy_connections');
    const afar = await request(url, '/api/metrics', undefined, {
      'x-forwarded-for': '203.0.113.9',
    });
    expect(afar.status).toBe(404);
  });
  it('tells its addresses on the network only to callers on the machine itself', async () => {
    const { port } = new URL(url);
    expect((await request(url, '/api/addresses')).json).toEqual({
      addresses: [`http://192.0.2.7:${port}`],
    });
    const afar = await request(url, '/api/addresses', undefined, {
      'x-forwarded-for': '203.0.113.9',
    });
    expect(afar.status).toBe(404);
  });
});

describe('what is forbidden', () => {
  it('answers nobody before a hello, nor a wrong token or version', async () => {
    const stranger = new Client(url);
    const notHello = {
      ok: false,
      error: { code: 'not-hello', field: null, reason: 'hello-first' },
    };
    const command = { id: 'long-enough', command: { type: 'room.start' } };
    expect(await stranger.raw('command', command)).toEqual(notHello);
    expect(await stranger.raw('draft', { turn: 1, rev: 1, orders: [] })).toEqual(notHello);
    expect(await stranger.raw('explain', { entry: '1.1' })).toEqual(notHello);
    expect(await stranger.raw('ledger', { turn: 1 })).toEqual(notHello);
    expect(await stranger.raw('advice', {})).toEqual(notHello);
    const wrong = await stranger.raw('hello', {
      version: 2,
      token: 'nobody has this token',
      have: {},
    });
    expect(wrong).toMatchObject({ error: { code: 'bad-token', field: 'token' } });
    const old = await stranger.raw('hello', { version: 0, token, have: {} });
    expect(old).toMatchObject({ error: { code: 'version', field: 'version' } });
    expect(stranger.view).toEqual({});
    stranger.close();
  });
  it.each([
    [{ type: 'seat.claim', seat: 'USA' }, 'observers-cannot-sit', null],
    [{ type: 'seat.leave' }, 'no-seat', null],
    [{ type: 'pen.take' }, 'no-seat', null],
    [{ type: 'pen.pass', person: 'x' }, 'unknown-person', 'person'],
    [{ type: 'seat.give-to-bot', seat: 'USA' }, 'not-allowed', null],
    [{ type: 'seat.hand-back', seat: 'USA' }, 'not-allowed', null],
    [{ type: 'room.start' }, 'not-allowed', null],
    [{ type: 'phase.advance', turn: 1 }, 'not-allowed', null],
    [{ type: 'clock.pause' }, 'not-allowed', null],
    [{ type: 'clock.resume' }, 'not-allowed', null],
    [{ type: 'clock.extend', seconds: 60 }, 'not-allowed', null],
    [{ type: 'orders.lock', turn: 1, orders: [] }, 'no-seat', null],
    [{ type: 'orders.unlock', turn: 1 }, 'no-seat', null],
    [{ type: 'paper.act', turn: 1, act: { type: 'offer.withdraw', offer: 'x' } }, 'no-seat', null],
    [{ type: 'talk.say', to: ['PUBLIC'], text: 'hello' }, 'no-seat', null],
    [{ type: 'turn.resolve', turn: 1 }, 'not-allowed', null],
    [{ type: 'turn.publish', turn: 1 }, 'not-allowed', null],
    [{ type: 'world.inject', inject: 'x' }, 'not-allowed', null],
    [{ type: 'advice.set', on: false }, 'not-allowed', null],
    [{ type: 'room.end' }, 'not-allowed', null],
    [{ type: 'room.observe' }, 'not-allowed', null],
  ])('an observer’s %j', async (command, code, field) => {
    expect(await watcher.command(command)).toMatchObject({ ok: false, refusal: { code, field } });
  });
  it('names the order and the field that the rules turn down', async () => {
    const orders = [{ ...order, params: { line: 'shout' } }];
    expect(await client.command({ type: 'orders.lock', turn: 1, orders })).toMatchObject({
      refusal: { code: 'orders-refused', field: 'orders.0.line', because: [{ code: 'bad-field' }] },
    });
    const act = { type: 'offer.accept', offer: 'nothing', reason: '' };
    expect(await client.command({ type: 'paper.act', turn: 1, act })).toMatchObject({
      refusal: { code: 'paper-refused', field: 'act.offer', because: [{ code: 'unknown-offer' }] },
    });
  });
  it.each([
    [{ type: 'consent.ask', asset: 'moon', note: '' }, 'asset', 'unknown-asset'],
    [{ ...reply, consent: 'none' }, 'consent', 'unknown-consent'],
    [{ type: 'consent.pay', consent: 'none' }, 'consent', 'unknown-consent'],
    [{ type: 'package.send', package: 'none' }, 'package', 'unknown-package'],
    [{ type: 'package.answer', package: 'none', answer }, 'package', 'unknown-package'],
    [{ type: 'package.propose', terms }, 'terms.measures.0.sector', 'unknown-sector'],
    [
      { type: 'ballot.cast', institution: 'TUR', sponsor: 'SOV', stance: 'no' },
      'institution',
      'unknown-actor',
    ],
  ])('names the field of a paper that the rules turn down: %j', async (act, field, code) => {
    expect(await client.command({ type: 'paper.act', turn: 1, act })).toMatchObject({
      refusal: { code: 'paper-refused', field: `act.${field}`, because: [{ code }] },
    });
  });
  it('refuses a flood, message by message, and recovers', async () => {
    const answers = await Promise.all(
      Array.from({ length: 90 }, () => watcher.raw('ledger', { turn: 0 })),
    );
    const fast = answers.filter((answer) => JSON.stringify(answer).includes('too-fast'));
    expect(fast.length).toBeGreaterThan(20);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await watcher.raw('ledger', { turn: 0 })).toMatchObject({ ok: true });
  });
  it('cuts off a message beyond all bounds', async () => {
    const heavy = new Client(url);
    await heavy.hello(token);
    const closed = new Promise((resolve) => heavy.socket.on('disconnect', resolve));
    heavy.socket.emit('command', { id: 'x'.repeat(80_000) });
    expect(await closed).toBe('transport close');
  });
});
