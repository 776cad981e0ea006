import { bundledPacks } from '../src/index.ts';
import { scripts } from './cuba-1962.ts';
import { sharesOf } from './shares.ts';

/** Prints how the recorded game and its two variants end over 200 seeds. */
const SEEDS = 200;
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(8);

const pack = bundledPacks().find(({ scenario }) => scenario.id === 'cuba-1962');
if (pack === undefined) throw new Error('the pack cuba-1962 is missing');
console.log(`cuba-1962, full length, ${SEEDS} seeds`);
console.log('script            deal     clash    brink      war');
for (const script of scripts) {
  const { deal, clash, brink, war } = sharesOf(pack.scenario, script, SEEDS);
  console.log(`${script.id.padEnd(14)}${[deal, clash, brink, war].map(percent).join(' ')}`);
}
