import type { Batch, EventStore, Written } from '../store/event-store.ts';

interface Waiting {
  readonly batch: Batch;
  readonly resolve: (written: Written) => void;
  readonly reject: (error: unknown) => void;
}

export interface Committer {
  readonly commit: (batch: Batch) => Promise<Written>;
}

/**
 * Collects what all rooms want written in one turn of the event loop and commits it together:
 * one flush to disk for all of them. While a commit is under way the next one fills up.
 */
export const createCommitter = (store: Pick<EventStore, 'commit'>): Committer => {
  let waiting: Waiting[] = [];
  let running = false;

  const flush = async (): Promise<void> => {
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      try {
        const written = await store.commit(group.map(({ batch }) => batch));
        group.forEach(({ resolve }, place) => {
          resolve(written[place] ?? { ok: false, why: 'conflict' });
        });
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    running = false;
  };

  return {
    commit: (batch) =>
      new Promise((resolve, reject) => {
        waiting.push({ batch, resolve, reject });
        if (running) return;
        running = true;
        setImmediate(() => void flush());
      }),
  };
};
