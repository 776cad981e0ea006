import { bundledPacks } from '../src/index.ts';
import { histories } from './packs.ts';
import { interval, readOff } from './readings.ts';

/**
 * Prints how the recorded games and their variants end, at every level, with 95 % intervals:
 * `npm run history -- 500 ukraine-2022` for another number of seeds and one scenario alone.
 */
const SEEDS = Number(process.argv[2] ?? 500);
const ONLY = process.argv[3] ?? null;
const WIDTH = 20;

const percent = (share: number): string => (100 * share).toFixed(1);
const shown = (share: number): string => {
  const [low, high] = interval(share, SEEDS);
  return `${percent(share)} (${percent(low)}–${percent(high)})`;
};
const line = (first: string, cells: readonly string[]): void => {
  console.log(`${first.padEnd(WIDTH)}${cells.map((one) => one.padStart(WIDTH)).join('')}`);
};

console.log(`${SEEDS} seeds: shares in %, 95 % interval; means at the end`);
for (const { scenario } of bundledPacks()) {
  const history = histories[scenario.id];
  const held = history?.levels[scenario.level];
  if (history === undefined || held === undefined) continue;
  if (ONLY !== null && ONLY !== scenario.id) continue;
  const { readings } = history;
  console.log(`\n${scenario.id} ${scenario.level}`);
  line(
    'script',
    readings.map(({ name }) => name),
  );
  for (const script of [held.record, ...held.variants]) {
    const values = readOff(scenario, script, SEEDS, readings);
    line(
      script.id,
      values.map((value, at) => (readings[at]?.as === 'share' ? shown(value) : value.toFixed(2))),
    );
  }
}
