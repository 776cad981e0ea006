import type { Renewed } from '@convoy/protocol';
import { afterEach, describe, expect, it } from 'vitest';
import { Client, connect, request } from './testing/client.ts';
import { controlled, create, join, plainServer, settle, sit } from './testing/rooms.ts';

const cleaning: (() => Promise<void>)[] = [];
afterEach(async () => {
  while (cleaning.length > 0) await cleaning.pop()?.();
});

const mark = 'S3NT1NEL';
const order = {
  ...{ instrument: 'address', params: { line: 'resolve' }, meant: null },
  rationale: `${mark} draft`,
};

const setTable = async () => {
  const server = await plainServer();
  cleaning.push(server.stop);
  const { url } = server;
  const { code, token } = await create(url, controlled);
  const director = await connect(url, token);
  const usa = await sit(url, code, 'USA');
  const sov = await sit(url, code, 'SOV');
  const entrance = await join(url, code, 'observer');
  const watcher = await connect(url, entrance.token);
  const other = await connect(url, (await join(url, code, 'observer')).token);
  await director.does({ type: 'room.start' });
  await usa.until(({ room }) => room?.phase === 'order', 'orders');
  await usa.raw('draft', { turn: 1, rev: 1, orders: [order] });
  await usa.does({ type: 'talk.say', to: ['SOV'], text: `${mark} talk` });
  await settle([usa, sov, watcher, other]);
  return { url, code, director, usa, sov, entrance, watcher, other };
};
/** What a socket is given when it becomes somebody else to the room. */
const renewal = (client: Client): Promise<Renewed> =>
  new Promise((done) => client.socket.on('renewed', done));

describe('an observer', () => {
  it('shadows a seat by its leave, under a new token, and sees what it sees', async () => {
    const { url, usa, sov, entrance, watcher, other } = await setTable();
    expect(watcher.heard.join('')).not.toContain(mark);
    const brief = other.heard.length;
    await watcher.does({ type: 'shadow.ask', seat: 'USA' });
    await usa.until(({ watchers }) => watchers?.watchers.length === 1, 'the wish');
    const turned = renewal(watcher);
    await usa.does({ type: 'shadow.answer', person: entrance.person, yes: true });
    const { token, role } = await turned;
    expect(role).toBe('observer');
    expect(watcher.heard.join('')).not.toContain(mark);
    const old = new Client(url);
    expect(await old.hello(entrance.token)).toMatchObject({ error: { code: 'bad-token' } });
    old.close();
    const shadow = await connect(url, token);
    await settle([shadow, usa, sov, other]);
    expect(shadow.view.seat).toEqual(usa.view.seat);
    expect(shadow.view.talk).toEqual(usa.view.talk);
    expect(shadow.draft?.orders).toEqual([order]);
    for (const [event, body] of [
      ['draft', { turn: 1, rev: 9, orders: [] }],
      ['advice', {}],
      ['forecast', { turn: 1, orders: [] }],
    ] as const)
      expect(await shadow.raw(event, body)).toMatchObject({ error: { code: 'not-allowed' } });
    const { text } = await request(url, '/api/texts', undefined, {
      authorization: `Bearer ${token}`,
    });
    expect(text).toContain('actor.USA.brief');
    expect(text).not.toContain('actor.SOV.brief');
    // Nobody else was told of any of it.
    const told = other.heard.slice(brief).filter((text) => !text.startsWith('["answer"'));
    expect(told).toEqual([]);
    expect(sov.heard.join('')).not.toContain('shadow');
    const back = renewal(shadow);
    await usa.does({ type: 'shadow.end', person: entrance.person });
    const plain = await connect(url, (await back).token);
    expect(plain.heard.join('')).not.toContain(mark);
    expect(plain.draft).toBeNull();
  });

  it('sees everything by control’s leave alone, and sits in no seat after it', async () => {
    const { url, director, entrance, watcher, usa, other } = await setTable();
    const grade = { kind: 'truth' } as const;
    const set = { type: 'grade.set', person: entrance.person, grade } as const;
    for (const client of [usa, watcher, other])
      expect(await client.command(set)).toMatchObject({ refusal: { code: 'not-allowed' } });
    const turned = renewal(watcher);
    await director.does(set);
    const knowing = await connect(url, (await turned).token);
    await settle([knowing, director]);
    expect(knowing.view.truth).toEqual(director.view.truth);
    expect(knowing.view.control?.log).toEqual([]);
    expect(knowing.view.staff).toBeNull();
    expect(knowing.heard.join('')).toContain(`${mark} talk`);
    const back = renewal(knowing);
    await director.does({ ...set, grade: { kind: 'public' } });
    const plain = await connect(url, (await back).token);
    expect(plain.heard.join('')).not.toContain(mark);
    expect(plain.view.truth).toBeNull();
    expect(await plain.command({ type: 'seat.claim', seat: 'CUB' })).toMatchObject({
      refusal: { code: 'has-seen-all' },
    });
    const types = (director.view.control?.log ?? []).map(({ type }) => type);
    expect(types.filter((type) => type === 'grade.set')).toHaveLength(2);
  });
});
