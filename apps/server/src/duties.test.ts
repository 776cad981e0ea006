import type { Duty, Renewed } from '@convoy/protocol';
import { protocolVersion } from '@convoy/protocol';
import { afterEach, describe, expect, it } from 'vitest';
import { Client, connect, enter, request } from './testing/client.ts';
import { controlled, create, join, plainServer, settle, sit } from './testing/rooms.ts';

const cleaning: (() => Promise<void>)[] = [];
afterEach(async () => {
  while (cleaning.length > 0) await cleaning.pop()?.();
});

const mark = 'S3NT1NEL';
const asCode: (text: string) => { readonly code: string; readonly invitation: string } = JSON.parse;
const bearing = (token: string) => ({ authorization: `Bearer ${token}` });

const setTable = async () => {
  const server = await plainServer();
  cleaning.push(server.stop);
  const { url } = server;
  const desk = await create(url, controlled);
  const { code, token } = desk;
  const director = await connect(url, token);
  const invite = async (duties: readonly Duty[]) =>
    asCode((await request(url, '/api/invitations', { duties }, bearing(token))).text);
  const come = async (duties: readonly Duty[]) => {
    const way = await invite(duties);
    const entrance = await enter(url, '/api/join-control', {
      ...way,
      callSign: `${duties[0]} desk`,
    });
    return { entrance, client: await connect(url, entrance.token) };
  };
  const usa = await sit(url, code, 'USA');
  const sov = await sit(url, code, 'SOV');
  await director.does({ type: 'room.start' });
  await usa.until(({ room }) => room?.phase === 'order', 'orders');
  return { server, url, code, token, director, invite, come, usa, sov };
};
const refusalOf = async (client: Client, command: object): Promise<string> => {
  const answer = await client.command(command);
  return answer.ok ? 'ok' : 'refusal' in answer ? answer.refusal.code : answer.error.code;
};

describe('a control invitation', () => {
  it('lets one person into control, with its duties; the room’s code never does', async () => {
    const { url, code, token, director, invite } = await setTable();
    const way = await invite(['umpire', 'talk']);
    expect(way.invitation).toMatch(/^(?:[A-Z2-9]{4}-){2}[A-Z2-9]{4}$/);
    const typed = way.invitation.toLowerCase().replaceAll('-', ' ');
    const entrance = await enter(url, '/api/join-control', { code, invitation: typed });
    expect(entrance).toMatchObject({ role: 'control', code });
    const again = await request(url, '/api/join-control', way);
    expect([again.status, again.text]).toEqual([404, expect.stringContaining('"invitation"')]);
    const umpire = await connect(url, entrance.token);
    expect(umpire.view.staff?.duties).toEqual(['umpire', 'talk']);
    for (const as of ['control', 'host'])
      expect((await request(url, '/api/join', { code, as })).status).toBe(400);
    expect((await request(url, '/api/join-control', { code, invitation: code })).status).toBe(400);
    const guess = { code, invitation: 'AAAA-BBBB-CCCC' };
    expect((await request(url, '/api/join-control', guess)).status).toBe(404);
    const shut = await invite(['analyst']);
    await director.does({ type: 'invitation.revoke', n: 2 });
    expect((await request(url, '/api/join-control', shut)).status).toBe(404);
    const seats = await refusalOf(umpire, { type: 'seat.claim', seat: 'CUB' });
    expect(seats).toBe('not-allowed');
    expect(token).not.toBe(entrance.token);
  });

  it('is a director’s to make, and its code is told once', async () => {
    const { server, url, token, director, come, usa } = await setTable();
    const { entrance, client: umpire } = await come(['umpire']);
    const { token: player } = await join(url, entrance.code);
    for (const [bearer, status] of [
      [entrance.token, 403],
      [player, 403],
      ['nobody at all', 401],
    ] as const)
      expect(
        (await request(url, '/api/invitations', { duties: ['talk'] }, bearing(bearer))).status,
      ).toBe(status);
    const bad = await request(url, '/api/invitations', { duties: ['king'] }, bearing(token));
    expect([bad.status, bad.text]).toEqual([400, expect.stringContaining('duties.0')]);
    const made = await request(url, '/api/invitations', { duties: ['talk'] }, bearing(token));
    const { invitation } = asCode(made.text);
    await settle([director, umpire, usa]);
    const bare = invitation.replaceAll('-', '');
    const all =
      [director, umpire, usa].flatMap(({ heard }) => heard).join('') + server.logs.join('');
    expect(all).not.toContain(invitation);
    expect(all).not.toContain(bare);
    expect(director.view.staff?.invitations.map(({ state }) => state)).toEqual(['used', 'open']);
  });
});

describe('separate duties', () => {
  it('see and do what is theirs, and are refused the rest plainly', async () => {
    const { url, code, come, usa, sov } = await setTable();
    const umpire = (await come(['umpire'])).client;
    const talk = (await come(['talk'])).client;
    const injects = (await come(['injects'])).client;
    const analyst = (await come(['analyst'])).client;
    const all = { umpire, talk, injects, analyst };
    await usa.does({ type: 'talk.say', to: ['SOV'], text: `${mark} talk` });
    const order = {
      ...{ instrument: 'address', params: { line: 'resolve' }, meant: null },
      rationale: `${mark} order`,
    };
    await usa.does({ type: 'orders.lock', turn: 1, orders: [order] });
    await settle([...Object.values(all), sov]);
    const readers = (text: string): readonly string[] =>
      Object.entries(all)
        .filter(([, client]) => client.heard.join('').includes(text))
        .map(([name]) => name);
    expect(readers(`${mark} talk`)).toEqual(['talk', 'analyst']);
    expect(readers(`${mark} order`)).toEqual(['umpire', 'analyst']);
    expect(readers('"truth":{"hash"').length).toBe(4);
    expect(talk.view.truth).toBeNull();
    expect(injects.view.truth).not.toBeNull();
    expect(await refusalOf(talk, { type: 'turn.resolve', turn: 1 })).toBe('not-your-duty');
    expect(await refusalOf(umpire, { type: 'talk.silence', on: true })).toBe('not-your-duty');
    expect(await refusalOf(injects, { type: 'room.end' })).toBe('not-your-duty');
    expect(await refusalOf(analyst, { type: 'clock.pause' })).toBe('not-your-duty');
    expect(await talk.raw('talk', { channel: 'SOV+USA', before: 99 })).toMatchObject({ ok: true });
    expect(await umpire.raw('talk', { channel: 'SOV+USA', before: 99 })).toMatchObject({
      ok: false,
    });
    expect(await refusalOf(umpire, { type: 'turn.resolve', turn: 1 })).toBe('ok');
    await settle([talk, injects]);
    // Resolved and not yet shown: whoever sees no truth learns nothing of it.
    expect(talk.view.clock?.turn).toBe(1);
    expect(injects.view.clock?.turn).toBe(2);
    const texts = async (token: string) =>
      (await request(url, '/api/texts', undefined, bearing(token))).text;
    const { token } = (await come(['talk'])).entrance;
    expect(await texts(token)).not.toContain('actor.SOV.brief.');
    expect(await texts((await join(url, code, 'observer')).token)).toBe(await texts(token));
  });

  it('look through a seat’s eyes only where they see all of it anyhow', async () => {
    const { url, come } = await setTable();
    const window = { id: 'window-one', as: { kind: 'seat', seat: 'USA' } };
    for (const [duty, allowed] of [
      ['umpire', false],
      ['talk', false],
      ['injects', false],
      ['analyst', true],
    ] as const) {
      const { entrance } = await come([duty]);
      const client = new Client(url);
      cleaning.push(() => Promise.resolve(client.close()));
      expect(await client.hello(entrance.token, { look: window })).toMatchObject({ ok: allowed });
      const wall = new Client(url);
      cleaning.push(() => Promise.resolve(wall.close()));
      const screen = { id: 'window-two', as: { kind: 'projector' } };
      expect(await wall.hello(entrance.token, { look: screen })).toMatchObject({ ok: true });
    }
  });
});

describe('a change of duties', () => {
  it('means a new way in and everything anew; the old token is worth nothing', async () => {
    const { url, director, come } = await setTable();
    const { entrance, client } = await come(['analyst']);
    const renewed = new Promise<Renewed>((done) => client.socket.on('renewed', done));
    const gone = new Promise<void>((done) =>
      client.socket.on('disconnect', () => {
        done();
      }),
    );
    const before = client.heard.length;
    const { person } = entrance;
    await director.does({ type: 'duties.set', person, duties: ['talk'] });
    const way = await renewed;
    await gone;
    expect(way).toMatchObject({ role: 'control' });
    // Nothing else was sent under the old one.
    expect(client.heard.slice(before)).toHaveLength(1);
    const old = new Client(url);
    expect(await old.hello(entrance.token)).toMatchObject({ error: { code: 'bad-token' } });
    old.close();
    const now = await connect(url, way.token);
    expect(now.view.staff?.duties).toEqual(['talk']);
    expect(now.view.truth).toBeNull();
    expect(now.heard.join('')).not.toContain('S3NT1NEL');
  });

  it('waits for whoever is not connected', async () => {
    const { url, director, come } = await setTable();
    const { entrance, client } = await come(['analyst']);
    client.close();
    await settle([director]);
    await director.does({ type: 'duties.set', person: entrance.person, duties: ['umpire'] });
    const back = new Client(url);
    const renewed = new Promise<Renewed>((done) => back.socket.on('renewed', done));
    expect(await back.hello(entrance.token)).toMatchObject({ error: { reason: 'renewed' } });
    const { token } = await renewed;
    expect((await connect(url, token)).view.staff?.duties).toEqual(['umpire']);
    expect(back.view.room).toBeUndefined();
  });

  it('or removal ends the line at once; the last director stays', async () => {
    const { url, director, come } = await setTable();
    const { entrance, client } = await come(['umpire']);
    await director.does({ type: 'control.remove', person: entrance.person });
    await client.until((_view, { revoked }) => revoked === 'removed', 'the removal');
    const back = new Client(url);
    // The line ends without an answer, and says why.
    back.socket.emit('hello', { version: protocolVersion, token: entrance.token, have: {} });
    await back.until((_view, { revoked }) => revoked === 'removed', 'the removal');
    expect(back.view.room).toBeUndefined();
    for (const path of ['/api/texts', '/api/archive'])
      expect((await request(url, path, undefined, bearing(entrance.token))).status).toBe(401);
    const self = director.view.me?.person ?? '';
    expect(await refusalOf(director, { type: 'control.remove', person: self })).toBe(
      'last-director',
    );
  });
});
