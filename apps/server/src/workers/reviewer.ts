import { startWorker } from '@convoy/lab/host';
import type { ReviewAnswer, ReviewTask } from '@convoy/lab';
import type { Worker } from 'node:worker_threads';
import type { Reviewer } from '../ports.ts';
import type { ReviewOrder } from './review.ts';

interface Waiting {
  /** A person waits for it. */
  readonly first: boolean;
  readonly task: ReviewTask;
  readonly signal: AbortSignal;
  readonly resolve: (answer: ReviewAnswer | null) => void;
  readonly reject: (error: Error) => void;
}
interface Bench {
  readonly worker: Worker;
  waiting: Waiting | null;
}

/** The next piece that somebody still wants. */
const wantedOf = (...queues: readonly Waiting[][]): Waiting | undefined => {
  for (;;) {
    const next = queues.find(({ length }) => length > 0)?.shift();
    if (next === undefined || !next.signal.aborted) return next;
    next.resolve(null);
  }
};

/** Pieces in the background that may wait: a busy server reckons them when somebody asks. */
const BACKGROUND = 48;

/**
 * Some workers for all that looks back on games, started by the first piece of work. What a person
 * waits for goes before what is reckoned in the background; a piece that nobody wants any more is
 * passed over, and one that is being done is finished and thrown away.
 */
export const createReviewer = (file: URL, most: number): Reviewer => {
  const asked: Waiting[] = [];
  const background: Waiting[] = [];
  const benches: Bench[] = [];
  let count = 0;

  const settle = (bench: Bench): Waiting | null => {
    const { waiting } = bench;
    bench.waiting = null;
    return waiting;
  };
  const start = (): Bench => {
    const bench: Bench = { worker: startWorker(file), waiting: null };
    bench.worker.on('message', ({ answer }: { readonly answer: ReviewAnswer }) => {
      const done = settle(bench);
      done?.resolve(done.signal.aborted ? null : answer);
      feed();
    });
    bench.worker.on('error', (error) => {
      benches.splice(benches.indexOf(bench), 1);
      settle(bench)?.reject(error);
      feed();
    });
    // A server that has nothing else to do may end.
    bench.worker.unref();
    benches.push(bench);
    return bench;
  };
  const feed = (): void => {
    for (;;) {
      const free = benches.find(({ waiting }) => waiting === null);
      if (free === undefined && benches.length > most) return;
      // One is kept for people, so that nobody waits for a long piece in the background to end.
      const busy = benches.filter(({ waiting }) => waiting?.first === false).length;
      const next = wantedOf(asked, busy < most ? background : []);
      if (next === undefined) return;
      const bench = free ?? start();
      bench.waiting = next;
      count += 1;
      bench.worker.postMessage({ id: count, task: next.task } satisfies ReviewOrder, []);
    }
  };

  return {
    answer: (task, { signal, first }) =>
      new Promise((resolve, reject) => {
        if (!first && background.length >= BACKGROUND) {
          resolve(null);
          return;
        }
        (first ? asked : background).push({ first, task, signal, resolve, reject });
        feed();
      }),
    stop: async () => {
      const lost = [...asked.splice(0), ...background.splice(0), ...benches.map(settle)];
      for (const one of lost) one?.resolve(null);
      await Promise.all(benches.splice(0).map(({ worker }) => worker.terminate()));
    },
  };
};
