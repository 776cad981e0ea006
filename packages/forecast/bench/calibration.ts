import { forecastEvents } from '@convoy/engine';
import { parseArgs } from 'node:util';
import { casesOf } from './cases.ts';
import { sayingsIn } from './said.ts';
import type { Saying, TrialPlan } from './said.ts';
import { binsOf, scoreOf } from './scores.ts';

/*
 * Prints what forecasts said against what came in games between bots:
 * `--games 20 --futures 40 --courses 4 --prefix fresh --case "cuba-1962 standard"`.
 */
const { values } = parseArgs({
  options: {
    games: { type: 'string', default: '14' },
    futures: { type: 'string', default: '24' },
    courses: { type: 'string', default: '4' },
    prefix: { type: 'string', default: 'said' },
    case: { type: 'string' },
  },
});
const plan: TrialPlan = {
  games: Number(values.games),
  futures: Number(values.futures),
  courses: Number(values.courses),
  prefix: values.prefix,
};

const in100 = (share: number): string => (100 * share).toFixed(0);
const signed = (share: number): string => `${share > 0 ? '+' : ''}${(100 * share).toFixed(1)}`;

const printScores = (title: string, sayings: readonly Saying[]): void => {
  const games = new Set(sayings.map(({ game }) => game)).size;
  console.log(`\n### ${title}\n`);
  console.log(`| what | asked in ${games} games | said | came | said − came | Brier | base rate |`);
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const about of new Set(sayings.map((saying) => saying.about))) {
    const { count, said, came, gap, brier, base } = scoreOf(about, sayings, plan.futures);
    const between = `${signed(said - came)} (${gap.map(signed).join(' to ')})`;
    const scores = about.startsWith('range')
      ? ['', '']
      : [brier, base].map((score) => score.toFixed(3));
    console.log(`| ${[about, count, in100(said), in100(came), between, ...scores].join(' | ')} |`);
  }
};

const printBins = (sayings: readonly Saying[]): void => {
  console.log('\n### How often what was said came\n');
  console.log('| what | 0–20 | 20–40 | 40–60 | 60–80 | 80–100 |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const event of forecastEvents) {
    const cells = binsOf(sayings.filter(({ about }) => about === event)).map(
      ({ count, said, came }) => (count === 0 ? '–' : `${in100(said)} → ${in100(came)} (${count})`),
    );
    console.log(`| ${[event, ...cells].join(' | ')} |`);
  }
};

const begun = performance.now();
const all = casesOf(values.case ?? null).map((one) => {
  const sayings = Array.from({ length: plan.games }, (_, at) => sayingsIn(one, plan, at)).flat();
  const events = sayings.filter(({ about }) => forecastEvents.some((event) => event === about));
  printScores(one.name, values.case === undefined ? events : sayings);
  return sayings;
});
const everything = all.flat();
printScores('All cases', everything);
printBins(everything);
console.log(
  `\n${JSON.stringify(plan)}: ${((performance.now() - begun) / 60_000).toFixed(1)} minutes`,
);
