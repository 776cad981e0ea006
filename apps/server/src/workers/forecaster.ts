import type { DraftForecast } from '@convoy/engine';
import { startWorker } from '@convoy/lab/host';
import type { Worker } from 'node:worker_threads';
import type { Forecaster } from '../ports.ts';
import type { ForecastTask } from './forecast.ts';

interface Waiting {
  readonly resolve: (forecast: DraftForecast | null) => void;
  readonly reject: (error: Error) => void;
}
interface Made {
  readonly id: number;
  readonly forecast: DraftForecast | null;
}

/**
 * One worker for all rooms, started by the first question; questions wait their turn in it. Should
 * it fail, those who wait are told and the next question starts another.
 */
export const createForecaster = (file: URL): Forecaster => {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let asked = 0;

  const lose = (error: Error): void => {
    worker = null;
    const lost = [...waiting.values()];
    waiting.clear();
    for (const { reject } of lost) reject(error);
  };
  const start = (): Worker => {
    const begun = startWorker(file);
    begun.on('message', ({ id, forecast }: Made) => {
      waiting.get(id)?.resolve(forecast);
      waiting.delete(id);
    });
    begun.on('error', lose);
    // A server that has nothing else to do may end.
    begun.unref();
    return begun;
  };

  return {
    forecast: (view, orders) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        asked += 1;
        waiting.set(asked, { resolve, reject });
        worker.postMessage({ id: asked, view, orders } satisfies ForecastTask, []);
      }),
    stop: async () => {
      const running = worker;
      lose(new Error('stopped'));
      await running?.terminate();
    },
  };
};
