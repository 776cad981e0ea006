import type {
  ClassEntrance,
  ClassOverview,
  Comparison,
  Entrance,
  Steer,
  SteerReport,
} from '@convoy/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from './testing/client.ts';
import { Client, connect, request } from './testing/client.ts';
import { controlled, join, plainServer } from './testing/rooms.ts';
import type { TestServer } from './testing/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await plainServer();
});
afterAll(async () => {
  await server.stop();
});

const readEntrance: (text: string) => ClassEntrance = JSON.parse;
const readControl: (text: string) => Entrance = JSON.parse;
const readOverview: (text: string) => ClassOverview = JSON.parse;
const readComparison: (text: string) => Comparison = JSON.parse;
const readReport: (text: string) => SteerReport = JSON.parse;
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const ask = (path: string, token: string, body?: unknown): Promise<Reply> =>
  request(server.url, path, body, bearer(token));

const open = async (more: object = {}): Promise<ClassEntrance> => {
  const wish = { room: { ...controlled, callSign: 'Teacher' }, rooms: 3, ...more };
  const reply = await request(server.url, '/api/classes', wish);
  if (reply.status !== 201) throw new Error(reply.text);
  return readEntrance(reply.text);
};
const overview = async ({ token }: ClassEntrance): Promise<ClassOverview> =>
  readOverview((await ask('/api/class', token)).text);
let acts = 0;
const steer = async (
  entrance: ClassEntrance,
  act: Steer['act'],
  places: readonly number[] = [1, 2, 3],
  id?: string,
): Promise<readonly string[]> => {
  acts += 1;
  const { rooms } = await overview(entrance);
  const seen = rooms
    .filter(({ place }) => places.includes(place))
    .map(({ place, turn, phase }) => ({ place, turn, phase }));
  const body = { id: id ?? `steering-${String(acts)}`, act, rooms: seen };
  const reply = await ask('/api/class/steer', entrance.token, body);
  return readReport(reply.text).results.map(({ place, answer }) => {
    const said = answer.ok ? 'done' : 'refusal' in answer ? answer.refusal.code : answer.error.code;
    return `${String(place)} ${said}`;
  });
};
const playTurn = async (entrance: ClassEntrance): Promise<void> => {
  await steer(entrance, { type: 'resolve' });
  await steer(entrance, { type: 'publish' });
};

describe('a class', () => {
  it('is rooms alike under one code, which spreads who comes over rooms and seats', async () => {
    const entrance = await open();
    const card = await request(server.url, `/api/rooms/${entrance.code}`);
    expect(card.json).toMatchObject({
      ...{ code: entrance.code, started: false },
      rooms: [1, 2, 3].map((place) => ({ place, players: 0, ended: false })),
    });
    const came = await Promise.all(
      Array.from({ length: 8 }, () => join(server.url, entrance.code)),
    );
    const { rooms } = await overview(entrance);
    expect(rooms.map(({ people }) => people)).toEqual([3, 3, 2]);
    // In each room one person a seat, as long as there are seats.
    for (const { seats } of rooms) expect(Math.max(...seats.map(({ people }) => people))).toBe(1);
    expect(new Set(came.map(({ code }) => code)).size).toBe(3);
    const chosen = await request(server.url, '/api/join', {
      ...{ code: entrance.code, as: 'player', room: 2 },
    });
    expect(chosen.json).toMatchObject({ code: rooms[1]?.code });
    const nowhere = { code: entrance.code, as: 'player', room: 7 };
    expect((await request(server.url, '/api/join', nowhere)).json).toMatchObject({
      error: { code: 'not-found', field: 'room' },
    });
  });

  it('is steered as a whole or room by room, each answering for itself', async () => {
    const entrance = await open();
    expect(await steer(entrance, { type: 'start' }, [1, 2])).toEqual(['1 done', '2 done']);
    expect(await steer(entrance, { type: 'pause' })).toEqual(['1 done', '2 done', '3 not-started']);
    expect(await steer(entrance, { type: 'go-on' }, [1])).toEqual(['1 done']);
    expect(await steer(entrance, { type: 'resolve' })).toEqual([
      ...['1 done', '2 done', '3 not-started'],
    ]);
    expect(await steer(entrance, { type: 'publish' }, [1])).toEqual(['1 done']);
    const { rooms } = await overview(entrance);
    expect(rooms.map(({ turn, phase }) => [turn, phase])).toEqual([
      [2, 'order'],
      [1, 'resolved'],
      [0, 'lobby'],
    ]);
    // Asked where the room stood a moment ago: it has moved on, and is left alone.
    const late = { place: 1, turn: 1, phase: 'resolved' };
    const body = { id: 'a late press', act: { type: 'publish' }, rooms: [late] };
    expect((await ask('/api/class/steer', entrance.token, body)).json).toMatchObject({
      results: [{ place: 1, answer: { ok: false, refusal: { code: 'wrong-turn' } } }],
    });
  });

  it('hears one message and sees one prepared event in all rooms, once', async () => {
    const entrance = await open();
    await steer(entrance, { type: 'start' });
    const pupil = await connect(server.url, (await join(server.url, entrance.code)).token);
    await steer(entrance, { type: 'say', text: 'to the whole class' }, [1, 2, 3], 'said once');
    await steer(entrance, { type: 'say', text: 'to the whole class' }, [1, 2, 3], 'said once');
    await pupil.until(({ talk }) => JSON.stringify(talk).includes('whole class'), 'the message');
    expect(pupil.view.talk?.channels.flatMap(({ messages }) => messages)).toHaveLength(1);
    const before = await overview(entrance);
    const happened = before.rooms[0]?.fired ?? [];
    const inject = before.injects.find((id) => !happened.includes(id)) ?? '';
    expect(await steer(entrance, { type: 'inject', inject })).toEqual([
      '1 done',
      '2 done',
      '3 done',
    ]);
    const { rooms } = await overview(entrance);
    expect(rooms.map(({ fired }) => fired)).toEqual(rooms.map(() => [...happened, inject]));
    expect(await steer(entrance, { type: 'inject', inject }, [3])).toEqual(['3 malformed']);
  });

  it('compares its rooms by what is public, and finds where they parted', async () => {
    const entrance = await open();
    await steer(entrance, { type: 'start' });
    const wall = async (): Promise<Comparison> =>
      readComparison((await ask('/api/class/compare', entrance.screen)).text);
    await playTurn(entrance);
    // The same dice and bots in every seat: the rooms are one so far.
    const even = await wall();
    expect(even.parted).toBeNull();
    expect(even.rooms.map(({ path }) => path.map(({ turn }) => turn))).toEqual([
      ...Array.from({ length: 3 }, () => [0, 1]),
    ]);
    const control = await ask('/api/class/enter', entrance.token, { place: 2 });
    const second = await connect(server.url, readControl(control.text).token);
    expect(second.view.me).toMatchObject({ role: 'control', callSign: 'Teacher' });
    await steer(entrance, { type: 'resolve' });
    expect((await wall()).rooms[0]?.path).toHaveLength(2);
    for (const place of [1, 2, 3]) await steer(entrance, { type: 'publish' }, [place]);
    await second.does({ type: 'room.end' });
    await second.until(({ room }) => room?.ended === true, 'the end');
    const own = (await overview(entrance)).comparison.rooms;
    expect(own.map(({ outcome }) => outcome === null)).toEqual([true, false, true]);
    // Nobody at the wall learns how one room ended while others still play.
    expect((await wall()).rooms.every(({ outcome }) => outcome === null)).toBe(true);
    for (const place of [1, 3]) {
      const entered = await ask('/api/class/enter', entrance.token, { place });
      const chief = await connect(server.url, readControl(entered.text).token);
      await chief.does({ type: 'room.end' });
    }
    expect((await wall()).rooms.every(({ outcome }) => outcome !== null)).toBe(true);
  });

  it('comes back on another device by its own code', async () => {
    const entrance = await open();
    const reply = await request(server.url, '/api/classes/resume', { resume: entrance.resume });
    const again = readEntrance(reply.text);
    expect(again).toMatchObject({ code: entrance.code, resume: entrance.resume });
    expect((await overview(again)).rooms).toHaveLength(3);
    for (const [body, status] of [
      [{ resume: 'AAAA-AAAA-AAAA-AAAA' }, 404],
      [{ resume: 'short' }, 400],
    ] as const)
      expect((await request(server.url, '/api/classes/resume', body)).status).toBe(status);
  });

  it('refuses what it cannot be', async () => {
    for (const [wish, field] of [
      [{ room: controlled, rooms: 1 }, 'rooms'],
      [{ room: controlled, rooms: 9 }, 'rooms'],
      [
        { room: { ...controlled, controlled: false, advance: 'clock' }, rooms: 2 },
        'room.controlled',
      ],
      [{ room: { ...controlled, scenario: 'nowhere' }, rooms: 2 }, 'scenario'],
    ] as const)
      expect((await request(server.url, '/api/classes', wish)).json).toMatchObject({
        error: { field },
      });
  });
});

describe('between the rooms of a class', () => {
  const mark = 'S3NT1NEL';

  it('nothing passes: no word, order, name or code of one reaches another', async () => {
    const entrance = await open();
    const enter = (room: number, sign: string) =>
      request(server.url, '/api/join', {
        ...{ code: entrance.code, as: 'player', room, callSign: sign },
      });
    const first = readControl((await enter(1, `${mark} one`)).text);
    const others = [
      readControl((await enter(2, 'two')).text),
      readControl((await enter(3, 'three')).text),
      await join(server.url, entrance.code, 'observer'),
    ].filter(({ code }) => code !== first.code);
    const clients = await Promise.all(others.map(({ token }) => connect(server.url, token)));
    const one = await connect(server.url, first.token);
    await steer(entrance, { type: 'start' });
    await one.until(({ room }) => room?.phase === 'order', 'orders');
    await one.does({ type: 'talk.say', to: ['PUBLIC'], text: `${mark} said` });
    const order = { instrument: 'address', params: { line: 'resolve' }, meant: null };
    const orders = [{ ...order, rationale: `${mark} why` }];
    await one.does({ type: 'orders.lock', turn: 1, orders });
    await playTurn(entrance);
    for (const client of clients) {
      await client.until(({ room }) => room?.turn === 2, 'turn 2');
      await client.raw('ledger', { turn: 1 });
      const heard = client.heard.join('');
      expect(heard).not.toContain(mark);
      expect(heard).not.toContain(first.code);
      expect(heard).not.toContain(entrance.code);
    }
    const wall = await ask('/api/class/compare', entrance.screen);
    expect(wall.text).not.toContain(mark);
    expect(wall.text).not.toContain(first.code);
    expect(server.logs.join('')).not.toContain(mark);
  });

  it('a class’s token opens no room, a room’s no class, and the wall’s nothing but the wall', async () => {
    const entrance = await open();
    const pupil = await join(server.url, entrance.code);
    const stranger = new Client(server.url);
    for (const token of [entrance.token, entrance.screen]) {
      expect(await stranger.hello(token)).toMatchObject({ error: { code: 'bad-token' } });
      for (const path of ['/api/texts', '/api/archive'])
        expect((await ask(path, token)).status).toBe(401);
    }
    stranger.close();
    const body = {
      id: 'of nobody',
      act: { type: 'start' },
      rooms: [{ place: 1, turn: 0, phase: 'lobby' }],
    };
    for (const token of [pupil.token, entrance.screen, 'nobody']) {
      expect((await ask('/api/class', token)).status).toBe(401);
      expect((await ask('/api/class/steer', token, body)).status).toBe(401);
      expect((await ask('/api/class/enter', token, { place: 1 })).status).toBe(401);
    }
    expect((await ask('/api/class/compare', pupil.token)).status).toBe(401);
    // Another class's token reaches its own rooms alone.
    const other = await open({ rooms: 2 });
    expect((await ask('/api/class/enter', other.token, { place: 3 })).status).toBe(404);
  });

  it('keeps shared dice from people whose room ends first', async () => {
    const entrance = await open();
    const pupil = await join(server.url, entrance.code);
    const client = await connect(server.url, pupil.token);
    await steer(entrance, { type: 'start' });
    const place = (await overview(entrance)).rooms.find(({ code }) => code === pupil.code)?.place;
    const entered = await ask('/api/class/enter', entrance.token, { place });
    const chief = await connect(server.url, readControl(entered.text).token);
    await chief.does({ type: 'room.end' });
    await chief.until(({ review }) => (review?.seed ?? '') !== '', 'the dice');
    await client.until(({ review }) => (review ?? null) !== null, 'the review');
    const seed = chief.view.review?.seed ?? '';
    const taken = await ask('/api/archive', pupil.token);
    expect(client.heard.join('') + taken.text).not.toContain(seed);
  });

  it('draws dice of its own for each room where that was wished, the same for the same word', async () => {
    const seeds = async (more: object): Promise<readonly string[]> => {
      const entrance = await open(more);
      const found: string[] = [];
      for (const place of [1, 2, 3]) {
        const entered = await ask('/api/class/enter', entrance.token, { place });
        const chief = await connect(server.url, readControl(entered.text).token);
        await chief.does({ type: 'room.end' });
        await chief.until(({ review }) => (review?.seed ?? '') !== '', 'the dice');
        found.push(chief.view.review?.seed ?? '');
      }
      return found;
    };
    const room = { ...controlled, seed: 'lesson' };
    const own = await seeds({ room, sameLuck: false });
    expect(new Set(own).size).toBe(3);
    expect(await seeds({ room, sameLuck: false })).toEqual(own);
    expect(await seeds({ room })).toEqual(['lesson', 'lesson', 'lesson']);
  });
});
