import { bundledPacks } from '../src/index.ts';
import { scriptsAt } from './cuba-1962.ts';
import { interval, sharesOf } from './shares.ts';
import { tollOf } from './toll.ts';
import { yearsAt } from './ukraine-variants.ts';

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
const levelsOf = (id: string) =>
  bundledPacks()
    .map(({ scenario }) => scenario)
    .filter((scenario) => scenario.id === id && (ONLY === null || ONLY === id));

console.log(`${SEEDS} seeds: shares in %, 95 % interval; means at the end`);
for (const scenario of levelsOf('cuba-1962')) {
  console.log(`\ncuba-1962 ${scenario.level}`);
  line('script', ['deal', 'clash', 'brink', 'war']);
  for (const script of scriptsAt(scenario.level)) {
    const { deal, clash, brink, war } = sharesOf(scenario, script, SEEDS);
    line(script.id, [deal, clash, brink, war].map(shown));
  }
}
for (const scenario of levelsOf('ukraine-2022')) {
  console.log(`\nukraine-2022 ${scenario.level}`);
  line('script', [
    ...['no withdrawal', 'brink', 'war', 'held', 'bite', 'loss'],
    ...['leak of energy', 'loss of the Union', 'trust of India'],
  ]);
  for (const script of yearsAt(scenario.level)) {
    const toll = tollOf(scenario, script, SEEDS);
    const { held, bite, loss, leak, europe, india } = toll;
    line(script.id, [
      ...[toll.failure, toll.brink, toll.war].map(shown),
      ...[held, bite, loss, 100 * leak, europe, india].map((value) => value.toFixed(2)),
    ]);
  }
}
