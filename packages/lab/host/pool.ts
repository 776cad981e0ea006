import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { armsOf, reportOf } from '../src/index.ts';
import type { Arm, GameRecord, Question, Report } from '../src/index.ts';
import { startWorker } from './start-worker.ts';
import type { Chunk } from './worker.ts';

/** How a study is run; nothing of it moves a result. */
export interface Running {
  /** Workers, at least 1; else one for each processor. */
  readonly workers?: number;
  /** The worker's file, where a build has it elsewhere. */
  readonly file?: URL;
  /** Told after every few games: how many of all have been played. */
  readonly progress?: (played: number, of: number) => void;
  /** Aborting it ends the workers at once. */
  readonly signal?: AbortSignal;
}

export type Ran =
  | {
      readonly ok: true;
      readonly report: Report;
      /** Games of the plan itself, by number. */
      readonly games: readonly GameRecord[];
    }
  | { readonly ok: false; readonly why: 'cancelled' };

/** Few enough that progress moves and a cancelled run ends soon; enough that asking costs nothing. */
const CHUNK = 8;

const chunksOf = (arms: readonly Arm[]): Chunk[] =>
  arms.flatMap(({ plan, games }, arm) =>
    Array.from({ length: Math.ceil(games / CHUNK) }, (_, at) => ({
      ...{ arm, plan, from: at * CHUNK },
      until: Math.min(games, (at + 1) * CHUNK),
    })),
  );

interface Answer {
  readonly arm: number;
  readonly games: readonly GameRecord[];
}

/** Plays every arm; the games of each come back by number. Rejects where a worker fails: a bug. */
const playArms = (
  arms: readonly Arm[],
  running: Running,
): Promise<readonly (readonly GameRecord[])[] | null> =>
  new Promise((resolve, reject) => {
    const { signal, progress } = running;
    const file = running.file ?? new URL('./worker.ts', import.meta.url);
    const waiting = chunksOf(arms).toReversed();
    const played = arms.map((): GameRecord[] => []);
    const total = arms.reduce((sum, { games }) => sum + games, 0);
    const count = Math.min(running.workers ?? availableParallelism(), waiting.length);
    let done = 0;
    const workers = Array.from({ length: count }, () => startWorker(file));
    const end = (): void => {
      signal?.removeEventListener('abort', cancel);
      for (const worker of workers) void worker.terminate();
    };
    const cancel = (): void => {
      end();
      resolve(null);
    };
    const feed = (worker: Worker): void => {
      const chunk = waiting.pop();
      if (chunk !== undefined) worker.postMessage(chunk, []);
    };
    for (const worker of workers) {
      worker.on('message', ({ arm, games }: Answer) => {
        played[arm]?.push(...games);
        done += games.length;
        progress?.(done, total);
        feed(worker);
        if (done < total) return;
        end();
        resolve(played.map((list) => list.toSorted((a, b) => a.game - b.game)));
      });
      worker.on('error', (error) => {
        end();
        reject(error);
      });
      feed(worker);
    }
    signal?.addEventListener('abort', cancel);
    if (signal?.aborted === true) cancel();
    else if (total === 0) resolve(played);
  });

/** Answers a question with all processors; the same question gives the same answer on any number. */
export const runStudy = async (question: Question, running: Running = {}): Promise<Ran> => {
  const arms = armsOf(question);
  const games = await playArms(arms, running);
  if (games === null) return { ok: false, why: 'cancelled' };
  return { ok: true, report: reportOf(question, arms, games), games: games[0] ?? [] };
};
