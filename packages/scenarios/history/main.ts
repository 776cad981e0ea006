import { bundledPacks } from '../src/index.ts';
import { scriptsAt } from './cuba-1962.ts';
import { interval, sharesOf } from './shares.ts';

/** Prints how the recorded game and its two variants end, at every level, with 95 % intervals. */
const SEEDS = Number(process.argv[2] ?? 500);
const percent = (share: number): string => (100 * share).toFixed(1);
const shown = (share: number): string => {
  const [low, high] = interval(share, SEEDS);
  return `${percent(share)} (${percent(low)}–${percent(high)})`.padStart(20);
};

console.log(`cuba-1962, ${SEEDS} seeds: share in %, 95 % interval`);
for (const { scenario } of bundledPacks()) {
  if (scenario.id !== 'cuba-1962') continue;
  console.log(`\n${scenario.level}`);
  console.log(
    `${'script'.padEnd(14)}${['deal', 'clash', 'brink', 'war'].map((one) => one.padStart(20)).join('')}`,
  );
  for (const script of scriptsAt(scenario.level)) {
    const { deal, clash, brink, war } = sharesOf(scenario, script, SEEDS);
    console.log(`${script.id.padEnd(14)}${[deal, clash, brink, war].map(shown).join('')}`);
  }
}
