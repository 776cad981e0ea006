import { answerTask } from '@convoy/lab';
import type { TurningPoints } from '@convoy/protocol';
import { afterEach, expect, test } from 'vitest';
import type { Reviewer } from './ports.ts';
import type { TurningFrom } from './review/turning-points.ts';
import { connect, request } from './testing/client.ts';
import { controlled, create, join, realClock, realEntropy, sit } from './testing/rooms.ts';
import { startServer } from './testing/server.ts';
import { places } from './testing/stores.ts';

const cleaning: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  while (cleaning.length > 0) await cleaning.pop()?.();
});

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const asTurning: (text: string) => TurningPoints = JSON.parse;

/** A game of one turn that control has ended, on a server where somebody looks back as is told. */
const endedRoom = async (first: Reviewer, turningFrom: TurningFrom = 'published') => {
  const place = await places[0].make();
  const start = async (reviewer: Reviewer) => {
    const store = await place.open();
    const server = await startServer({
      ...{ store, clock: realClock, entropy: realEntropy, reviewer, turningFrom },
      turningLimits: { games: 1, throws: 4, allThrows: 100, again: { acts: 2, throws: 4 } },
    });
    const stop = async () => {
      await server.stop();
      await store.close();
    };
    return { url: server.url, stop };
  };
  let server = await start(first);
  cleaning.push(async () => {
    await server.stop();
    place.clear();
  });
  const { url } = server;
  const { code, token } = await create(url, controlled);
  const control = await connect(url, token);
  const player = await join(url, code);
  const usa = await connect(url, player.token);
  await usa.does({ type: 'seat.claim', seat: 'USA' });
  const sov = await sit(url, code, 'SOV');
  await control.does({ type: 'room.start' });
  await usa.until(({ room }) => room?.phase === 'order', 'orders');
  const address = { instrument: 'address', params: { line: 'calm' }, rationale: '', meant: null };
  await usa.does({ type: 'orders.lock', turn: 1, orders: [address] });
  await sov.does({ type: 'orders.lock', turn: 1, orders: [] });
  await control.does({ type: 'turn.resolve', turn: 1 });
  await control.does({ type: 'turn.publish', turn: 1 });
  await control.until(({ room }) => room?.turn === 2, 'turn 2');
  await control.does({ type: 'room.end' });
  const review = `/api/rooms/${code}/review`;
  const tell = async () =>
    asTurning(
      (await request(server.url, `${review}/turning-points`, undefined, bearer(token))).text,
    );
  const ask = () =>
    request(
      url,
      `${review}/what-if`,
      { edits: [], others: 'keep', throws: 100 },
      bearer(player.token),
    );
  const erase = () => request(url, '/api/erase', { code }, bearer(token));
  const restart = async (reviewer: Reviewer) => {
    await server.stop();
    server = await start(reviewer);
  };
  return { tell, ask, erase, restart, usa };
};

const wait = () => new Promise((resolve) => setTimeout(resolve, 20));

/** Asks until it is done. */
const finished = async (tell: () => Promise<TurningPoints>): Promise<TurningPoints> => {
  const told = await tell();
  if (told.state !== 'running') return told;
  await wait();
  return finished(tell);
};

/** Counts what it is asked for. */
const counting = () => {
  const asked = { times: 0 };
  const reviewer: Reviewer = {
    answer: (task) => {
      asked.times += 1;
      return Promise.resolve(answerTask(task));
    },
    stop: () => Promise.resolve(),
  };
  return { asked, reviewer };
};

test('what has been reckoned outlives the server, and what people write afterwards', async () => {
  const before = counting();
  const after = counting();
  const { tell, restart, usa } = await endedRoom(before.reviewer);
  const told = await finished(tell);
  const { times } = before.asked;
  expect(times).toBeGreaterThan(2);
  await usa.does({
    type: 'answer.write',
    question: 'debrief.1',
    text: 'We read their calm as weakness.',
  });
  expect((await tell()).state).toBe('done');
  expect(before.asked.times).toBe(times);
  await restart(after.reviewer);
  const { state, after: chances, points } = await finished(tell);
  expect({ state, chances, points }).toEqual({
    ...{ state: 'done', chances: told.after, points: told.points },
  });
  expect(after.asked.times).toBe(0);
});

test('a server that is told to waits until somebody asks', async () => {
  const { asked, reviewer } = counting();
  const { tell } = await endedRoom(reviewer, 'asked');
  await wait();
  expect(asked.times).toBe(0);
  expect((await finished(tell)).after.map(({ turn }) => turn)).toEqual([0, 1]);
});

test('what a busy server had no time for is reckoned when somebody asks, and is not called done before', async () => {
  let refused = 0;
  const busy = { is: true };
  const { tell } = await endedRoom({
    answer: (task) => {
      if (!busy.is) return Promise.resolve(answerTask(task));
      refused += 1;
      return Promise.resolve(null);
    },
    stop: () => Promise.resolve(),
  });
  await tell();
  await wait();
  const early = await tell();
  expect(refused).toBeGreaterThan(1);
  expect([early.state, early.after]).toEqual(['running', []]);
  busy.is = false;
  const late = await finished(tell);
  expect(late.state).toBe('done');
  expect(late.done).toBe(late.of);
  expect(late.after.map(({ turn }) => turn)).toEqual([0, 1]);
});

test('with a room goes all that is being reckoned of it', async () => {
  const signals: { readonly signal: AbortSignal; readonly first: boolean }[] = [];
  const { tell, ask, erase } = await endedRoom({
    answer: (_task, how) =>
      new Promise((resolve) => {
        signals.push(how);
        how.signal.addEventListener('abort', () => {
          resolve(null);
        });
      }),
    stop: () => Promise.resolve(),
  });
  await tell();
  expect((await ask()).status).toBe(201);
  while (!signals.some(({ first }) => first) || signals.every(({ first }) => first)) await wait();
  expect(signals.some(({ signal }) => signal.aborted)).toBe(false);
  expect((await erase()).json).toEqual({ erased: true });
  expect(signals.filter(({ signal }) => !signal.aborted)).toEqual([]);
});
