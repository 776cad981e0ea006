import { engine } from '@convoy/engine';
import type { State } from '@convoy/engine';
import { decideOrders, decidePaper, temperament, temperamentFor } from '../src/index.ts';
import { play } from '../src/play.ts';
import { scenarioOf } from './packs.ts';

/** Prints what one seat's orders and paper of one turn cost: the median over runs, in µs of CPU. */
const BUDGET = 100;
const WARM_UP = 30;
const RUNS = 41;

const states: State[] = [];
const scenario = scenarioOf('cuba-1962', 'introductory');
states.push(engine.open(scenario, 'full'));
play(scenario, 'full', 'bench', { watcher: { resolved: (state) => states.push(state) } });
const cases = states
  .filter((state) => state.outcome === null)
  .flatMap((state) =>
    scenario.actors.map(({ id: seat }) => {
      const view = engine.view(state, { kind: 'seat', seat });
      const deps = {
        temperament: temperament(temperamentFor(view)),
        chance: { seed: `bench/${seat}`, salt: '' },
      };
      return { view, deps };
    }),
  );

const each = (): number => {
  const start = process.cpuUsage();
  for (const { view, deps } of cases) {
    decidePaper(view, deps);
    decideOrders(view, deps);
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / cases.length;
};

for (let run = 0; run < WARM_UP; run += 1) each();
const costs = Array.from({ length: RUNS }, each).toSorted((a, b) => a - b);
const median = costs[Math.floor(RUNS / 2)] ?? 0;
console.log(
  `bot: orders and paper of one seat in one turn ${median.toFixed(0)} µs (budget ${BUDGET} µs, ratio ${(median / BUDGET).toFixed(2)}), over ${cases.length} views`,
);
