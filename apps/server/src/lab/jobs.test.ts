import { bundledPacks } from '@convoy/scenarios';
import { expect, it } from 'vitest';
import type { Clock, Laboratory } from '../ports.ts';
import { createLabJobs } from './jobs.ts';

const pack = bundledPacks()[0];
if (pack === undefined) throw new Error('a pack was expected');
const question = {
  plan: { scenario: pack.scenario, length: 'short', seed: 'one', types: 'drawn' },
  ...{ games: 10, gamesEach: 10, instruments: false, figures: [] },
} as const;

/** A laboratory in which a run ends only by being aborted. */
const laboratory: Laboratory = {
  run: (_question, { signal }) =>
    new Promise((resolve) => {
      signal.addEventListener('abort', () => resolve({ ok: false, why: 'cancelled' }));
    }),
};
const calls: (() => void)[] = [];
const clock: Clock = {
  now: () => 0,
  after: (_ms, call) => {
    calls.push(call);
    return () => undefined;
  },
};
let drawn = 0;
const entropy = { bytes: (count: number) => new Uint8Array(count).fill((drawn += 1)) };
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const begin = (waiting: number) =>
  createLabJobs({ laboratory, clock, entropy, log, labLimits: { waiting, ms: 1000 } });

it('lets exactly as many wait as it says, beside the one that plays', () => {
  const jobs = begin(8);
  const asked = Array.from({ length: 10 }, (_, at) => jobs.start(`person-${at}`, question));
  expect(asked.map((started) => (started.ok ? started.job.state : started.why))).toEqual([
    'running',
    ...Array.from({ length: 8 }, () => 'waiting'),
    'busy',
  ]);
  jobs.stop();
});

it('gives up a run that takes too long, says so, and plays the next', async () => {
  calls.length = 0;
  const jobs = begin(8);
  const [slow, next] = ['ann', 'ben'].map((by) => jobs.start(by, question));
  if (slow?.ok !== true || next?.ok !== true) throw new Error('both were to be taken');
  calls[0]?.();
  await new Promise((go) => setTimeout(go, 0));
  expect(jobs.find(slow.job.id)).toMatchObject({ state: 'timed-out', report: null });
  expect(jobs.find(next.job.id)?.state).toBe('running');
  jobs.stop();
});
