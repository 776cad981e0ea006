import { forecast } from '@convoy/forecast';
import type { PublicRules } from '@convoy/forecast';
import type { Order, View } from '@convoy/engine';
import { parentPort } from 'node:worker_threads';

export interface ForecastTask {
  readonly id: number;
  readonly view: View;
  readonly rules: PublicRules;
  readonly orders: readonly Order[];
}

parentPort?.on('message', ({ id, view, rules, orders }: ForecastTask) => {
  parentPort?.postMessage({ id, forecast: forecast(view, rules, orders) }, []);
});
