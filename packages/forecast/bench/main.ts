import { engine } from '@convoy/engine';
import { bundledPacks } from '@convoy/scenarios';
import { FUTURES, forecast, publicRules } from '../src/index.ts';

/** Prints what one forecast costs, in seconds on one thread, against budget: the median over seats. */
const BUDGET = 2;
const packs = bundledPacks().filter(({ scenario }) => scenario.actors.length === 7);
const found = packs[0];
if (found === undefined) throw new Error('no scenario has seven seats');
const { scenario } = found;
const length = scenario.lengths.at(-1)?.id ?? '';
const state = engine.open(scenario, length);
const rules = publicRules(scenario, length);
const costs = scenario.actors.map(({ id: seat }) => {
  const view = engine.view(state, { kind: 'seat', seat });
  const begun = performance.now();
  forecast(view, rules, []);
  return (performance.now() - begun) / 1000;
});
const median = costs.toSorted((a, b) => a - b)[Math.floor(costs.length / 2)] ?? 0;
console.log(
  `forecast: ${FUTURES} futures of one draft, ${scenario.id} ${scenario.level} ${length}: ${median.toFixed(2)} s (budget ${BUDGET} s, ratio ${(median / BUDGET).toFixed(2)})`,
);
