import { play } from '@convoy/bots/play';
import { engine, forecastEvents } from '@convoy/engine';
import type { ActorId, ForecastEvent, Order, Scenario, State } from '@convoy/engine';
import { happened } from '../src/future.ts';
import { forecast } from '../src/index.ts';

/** What forecasts said of one event and how often it came, both in 100 of those that were asked. */
export interface Said {
  readonly event: ForecastEvent;
  readonly said: number;
  readonly came: number;
  /** Mean squared distance of what was said from what came, 0–1; 0 is best. */
  readonly brier: number;
}
export interface Trial {
  readonly asked: number;
  readonly events: readonly Said[];
}
export interface TrialPlan {
  readonly scenario: Scenario;
  readonly length: string;
  readonly games: number;
  /** Futures of each forecast. */
  readonly futures: number;
}

interface Asked {
  readonly said: ReadonlyMap<ForecastEvent, number>;
  readonly came: ReadonlySet<ForecastEvent>;
}

interface Locked {
  readonly state: State;
  readonly seat: ActorId;
  readonly orders: readonly Order[];
}

/** Asks in every turn of one game for one seat, another one each turn, what its own orders bring. */
const askIn = ({ scenario, length, futures }: TrialPlan, game: number): readonly Asked[] => {
  const locked: Locked[] = [];
  const came: ReadonlySet<ForecastEvent>[] = [];
  play(scenario, length, `said-${game}`, {
    watcher: {
      orders: (state, seat, orders) => {
        const at = (state.turn + game) % scenario.actors.length;
        if (scenario.actors[at]?.id === seat) locked.push({ state, seat, orders });
      },
      resolved: (state) => came.push(happened(state, came.length + 1)),
    },
  });
  return locked.flatMap(({ state, seat, orders }, turn) => {
    const made = forecast(engine.view(state, { kind: 'seat', seat }), orders, futures);
    if (made === null) return [];
    return [
      {
        said: new Map(made.events.map(({ event, in100 }) => [event, in100 / 100])),
        came: new Set([...(came[turn] ?? []), ...(made.ahead > 1 ? (came[turn + 1] ?? []) : [])]),
      },
    ];
  });
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** What forecasts say against what comes, over games that bots play. */
export const saidAndCame = (plan: TrialPlan): Trial => {
  const all = Array.from({ length: plan.games }, (_, game) => askIn(plan, game)).flat();
  const events = forecastEvents.map((event): Said => {
    const pairs = all.map(({ said, came }) => [said.get(event) ?? 0, came.has(event) ? 1 : 0]);
    return {
      event,
      said: 100 * mean(pairs.map(([said = 0]) => said)),
      came: 100 * mean(pairs.map(([, came = 0]) => came)),
      brier: mean(pairs.map(([said = 0, came = 0]) => (said - came) ** 2)),
    };
  });
  return { asked: all.length, events };
};
