import { strait } from '@convoy/engine/testing';
import { expect, test } from 'vitest';
import type { Question } from '../src/index.ts';
import { playGame } from '../src/index.ts';
import { runStudy } from './pool.ts';

const question: Question = {
  plan: { scenario: strait, length: 'short', seed: 'pool', types: 'drawn' },
  ...{ games: 8, gamesEach: 3, figures: ['actors.KES.resolve'], instruments: false },
};

test('the same question has the same answer on one worker and on two', async () => {
  const [one, two] = await Promise.all([1, 2].map((workers) => runStudy(question, { workers })));
  expect(one?.ok).toBe(true);
  expect(two).toEqual(one);
  expect(one?.ok === true ? one.games[6] : null).toEqual(playGame(question.plan, 6));
});

test('progress is told to the last game', async () => {
  const told: number[] = [];
  await runStudy(question, {
    workers: 2,
    progress: (played, of) => {
      expect(of).toBe(8 + 2 * 3);
      told.push(played);
    },
  });
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.at(-1)).toBe(14);
});

test('a run that is cancelled ends without an answer, before or while it plays', async () => {
  const before = AbortSignal.abort();
  expect(await runStudy(question, { signal: before })).toEqual({ ok: false, why: 'cancelled' });
  const aborter = new AbortController();
  const ran = await runStudy(
    { ...question, games: 5000 },
    {
      workers: 1,
      signal: aborter.signal,
      progress: () => {
        aborter.abort();
      },
    },
  );
  expect(ran).toEqual({ ok: false, why: 'cancelled' });
});
