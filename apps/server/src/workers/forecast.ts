import { forecast, turnForecast } from '@convoy/forecast';
import type { OrderSets, PublicRules } from '@convoy/forecast';
import type { Order, State, View } from '@convoy/engine';
import { parentPort } from 'node:worker_threads';

/** What a seat's draft would do, from its view; or what all orders of a turn would, from the truth. */
export type ForecastQuestion =
  | {
      readonly about: 'draft';
      readonly view: View;
      readonly rules: PublicRules;
      readonly orders: readonly Order[];
    }
  | {
      readonly about: 'turn';
      readonly state: State;
      readonly sets: OrderSets;
      readonly seed: string;
    };
export type ForecastTask = ForecastQuestion & { readonly id: number };

const answer = (task: ForecastTask) =>
  task.about === 'draft'
    ? { forecast: forecast(task.view, task.rules, task.orders) }
    : { turn: turnForecast(task.state, task.sets, task.seed) };

parentPort?.on('message', (task: ForecastTask) => {
  parentPort?.postMessage({ id: task.id, ...answer(task) }, []);
});
