import type { DraftForecast } from '@convoy/engine';
import { startWorker } from '@convoy/lab/host';
import type { Worker } from 'node:worker_threads';
import type { Foreseen, Forecaster } from '../ports.ts';
import type { ForecastTask } from './forecast.ts';

interface Question extends Pick<ForecastTask, 'view' | 'rules' | 'orders'> {
  readonly resolve: (foreseen: Foreseen) => void;
  readonly reject: (error: Error) => void;
}
interface Made {
  readonly id: number;
  readonly forecast: DraftForecast | null;
}
interface Running {
  readonly id: number;
  readonly question: Question;
  readonly timer: NodeJS.Timeout;
}

/** What this server takes on. */
export interface ForecastLimits {
  /** Questions that may wait while one is being reckoned. */
  readonly waiting: number;
  /** How long one may be reckoned, milliseconds. A usual one takes less than a second. */
  readonly ms: number;
}
const LIMITS: ForecastLimits = { waiting: 24, ms: 30_000 };

const startReckoner = (
  file: URL,
  made: (answer: Made) => void,
  failed: (worker: Worker, error: Error) => void,
): Worker => {
  const begun = startWorker(file);
  begun.on('message', made);
  begun.on('error', (error) => failed(begun, error));
  // A server that has nothing else to do may end.
  begun.unref();
  return begun;
};

/**
 * One worker for all rooms, started by the first question; questions wait their turn here, and no
 * more of them than may be answered soon. One that takes too long is given up with its worker, and
 * the next starts another. Should the worker fail, all who wait are told.
 */
export const createForecaster = (file: URL, limits: ForecastLimits = LIMITS): Forecaster => {
  const waiting: Question[] = [];
  let running: Running | null = null;
  let worker: Worker | null = null;
  let asked = 0;

  const finish = (): Question | null => {
    if (running === null) return null;
    const { question, timer } = running;
    clearTimeout(timer);
    running = null;
    return question;
  };
  const lose = (error: Error): void => {
    worker = null;
    const lost = [finish(), ...waiting.splice(0)];
    for (const question of lost) question?.reject(error);
  };
  const giveUp = (): void => {
    void worker?.terminate();
    worker = null;
    finish()?.resolve({ kind: 'refused', why: 'took-too-long' });
    next();
  };
  const taken = ({ id, forecast }: Made): void => {
    if (running?.id !== id) return;
    finish()?.resolve({ kind: 'made', forecast });
    next();
  };
  const next = (): void => {
    const question = running === null ? waiting.shift() : undefined;
    if (question === undefined) return;
    asked += 1;
    const { view, rules, orders } = question;
    running = { id: asked, question, timer: setTimeout(giveUp, limits.ms).unref() };
    worker ??= startReckoner(file, taken, (failed, error) => {
      if (worker === failed) lose(error);
    });
    worker.postMessage({ id: asked, view, rules, orders } satisfies ForecastTask, []);
  };

  return {
    forecast: (view, rules, orders) =>
      new Promise((resolve, reject) => {
        if (running !== null && waiting.length >= limits.waiting) {
          resolve({ kind: 'refused', why: 'busy' });
          return;
        }
        waiting.push({ view, rules, orders, resolve, reject });
        next();
      }),
    stop: async () => {
      const last = worker;
      lose(new Error('stopped'));
      await last?.terminate();
    },
  };
};
