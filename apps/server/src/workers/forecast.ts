import { forecast } from '@convoy/forecast';
import type { Order, View } from '@convoy/engine';
import { parentPort } from 'node:worker_threads';

export interface ForecastTask {
  readonly id: number;
  readonly view: View;
  readonly orders: readonly Order[];
}

parentPort?.on('message', ({ id, view, orders }: ForecastTask) => {
  parentPort?.postMessage({ id, forecast: forecast(view, orders) }, []);
});
