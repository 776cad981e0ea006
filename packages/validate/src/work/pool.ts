import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CrisisCase } from '../coding/case.ts';
import type { Constants } from '../player/constants.ts';
import type { Played } from './played.ts';
import { workerScript } from './bundle-worker.ts';
import type { Chunk } from './worker.ts';

/** How cases are played; nothing of it but `seeds` and `constants` moves a result. */
export interface Running {
  readonly seeds: number;
  readonly constants: Constants;
  /** Workers, at least 1; else one for each processor. */
  readonly workers?: number;
  readonly progress?: (played: number, of: number) => void;
}

const CHUNK = 4;

interface Answer {
  readonly from: number;
  readonly played: readonly Played[];
}

/** Plays every case on all processors; what comes back stands in the cases' own order. */
export const playAll = (
  cases: readonly CrisisCase[],
  { seeds, constants, workers, progress }: Running,
): Promise<readonly Played[]> =>
  new Promise((resolve, reject) => {
    if (cases.length === 0) {
      resolve([]);
      return;
    }
    const waiting: Chunk[] = [];
    for (let from = 0; from < cases.length; from += CHUNK)
      waiting.push({ from, cases: cases.slice(from, from + CHUNK), seeds, constants });
    waiting.reverse();
    const found = new Map<number, Played>();
    const script = workerScript();
    const count = Math.min(workers ?? availableParallelism(), waiting.length);
    const team = Array.from({ length: count }, () => new Worker(script, { eval: true }));
    const end = (): void => {
      for (const worker of team) void worker.terminate();
    };
    const feed = (worker: Worker): void => {
      const chunk = waiting.pop();
      if (chunk !== undefined) worker.postMessage(chunk, []);
    };
    for (const worker of team) {
      worker.on('message', ({ from, played }: Answer) => {
        played.forEach((one, at) => found.set(from + at, one));
        progress?.(found.size, cases.length);
        feed(worker);
        if (found.size < cases.length) return;
        end();
        resolve(cases.flatMap((_, at) => found.get(at) ?? []));
      });
      worker.on('error', (error) => {
        end();
        reject(error);
      });
      feed(worker);
    }
  });
