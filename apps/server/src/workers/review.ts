import { answerTask } from '@convoy/lab';
import type { ReviewTask } from '@convoy/lab';
import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';

export interface ReviewOrder {
  readonly id: number;
  readonly task: ReviewTask;
}

try {
  // On Linux this is the thread's own: whoever plays goes before whoever looks back.
  setPriority(0, 10);
} catch {
  // A system that does not let it be goes on as it is.
}

parentPort?.on('message', ({ id, task }: ReviewOrder) => {
  parentPort?.postMessage({ id, answer: answerTask(task) }, []);
});
