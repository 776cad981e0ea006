import type { DraftForecast } from '@convoy/engine';
import { startWorker } from '@convoy/lab/host';
import type { Worker } from 'node:worker_threads';
import type { Forecaster, TurnFigures } from '../ports.ts';
import type { ForecastQuestion, ForecastTask } from './forecast.ts';

interface Made {
  readonly id: number;
  readonly forecast?: DraftForecast | null;
  readonly turn?: TurnFigures;
}
type End =
  | { readonly kind: 'made'; readonly made: Made }
  | { readonly kind: 'refused'; readonly why: 'busy' | 'took-too-long' };
interface Question {
  readonly asked: ForecastQuestion;
  readonly resolve: (end: End) => void;
  readonly reject: (error: Error) => void;
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

/** The two questions, each with the answer that belongs to it. */
const answers = (
  ask: (question: ForecastQuestion) => Promise<End>,
): Pick<Forecaster, 'forecast' | 'turn'> => ({
  forecast: async (view, rules, orders) => {
    const end = await ask({ about: 'draft', view, rules, orders });
    return end.kind === 'refused' ? end : { kind: 'made', forecast: end.made.forecast ?? null };
  },
  turn: async (state, sets, seed) => {
    const end = await ask({ about: 'turn', state, sets, seed });
    if (end.kind === 'refused') return end;
    if (end.made.turn === undefined) throw new Error('no turn in the answer');
    return { kind: 'made', forecast: end.made.turn };
  },
});

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
  const taken = (made: Made): void => {
    if (running?.id !== made.id) return;
    finish()?.resolve({ kind: 'made', made });
    next();
  };
  const next = (): void => {
    const question = running === null ? waiting.shift() : undefined;
    if (question === undefined) return;
    asked += 1;
    running = { id: asked, question, timer: setTimeout(giveUp, limits.ms).unref() };
    worker ??= startReckoner(file, taken, (failed, error) => {
      if (worker === failed) lose(error);
    });
    worker.postMessage({ id: asked, ...question.asked } satisfies ForecastTask, []);
  };

  const ask = (question: ForecastQuestion): Promise<End> =>
    new Promise((resolve, reject) => {
      if (running !== null && waiting.length >= limits.waiting) {
        resolve({ kind: 'refused', why: 'busy' });
        return;
      }
      waiting.push({ asked: question, resolve, reject });
      next();
    });

  return {
    ...answers(ask),
    stop: async () => {
      const last = worker;
      lose(new Error('stopped'));
      await last?.terminate();
    },
  };
};
