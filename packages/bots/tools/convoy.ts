import { measureConvoy } from './measure-convoy.ts';
import type { Coalition } from './measure-convoy.ts';
import { readOptions } from './options.ts';
import { casesOf } from './packs.ts';
import { prolonged } from './prolonged.ts';
import { mean, meanOf, printTable } from './statistics.ts';

/**
 * What holds a coalition together: `npm run measure:convoy -- --seeds 250` plays each seed twice, with
 * review, end, compensation, verification and a way back in every package, and with none of them.
 * `--turns 36` lets the calendar go on by months: who leaves, leaves late.
 */
const options = readOptions(process.argv.slice(2), 50);
const named = { ...options, scenario: options.scenario ?? 'ukraine-2022' };
const asked = { ...named, level: named.level ?? 'standard', length: named.length ?? 'half-day' };
const figures: readonly (readonly [keyof Coalition, string])[] = [
  ['joined', 'members that ever joined'],
  ['held', 'turns with three quarters of them, share'],
  ['left', 'share that had left at the end'],
  ['whole', 'months until a member leaves, or to the end'],
  ['short', 'found short'],
  ['leak', 'leak at the end'],
  ['bite', 'bite at the end, % of GDP a year'],
  ['cohesion', 'cohesion'],
  ['fatigue', 'weariness of members'],
  ['lasts', 'months until the first is weary'],
  ['harm', 'civilian harm'],
];
const shown = (value: number): string => value.toFixed(3);

for (const bundled of casesOf(asked)) {
  const one = options.turns === null ? bundled : prolonged(bundled, options.turns);
  const pairs = measureConvoy(one, options.seeds, options.prefix);
  console.log(`\n${one.name}: ${2 * pairs.length} games in pairs`);
  printTable(
    ['figure', 'with', 'without', 'difference (95 %)'],
    figures.map(([figure, name]) => {
      const apart = meanOf(pairs.map(({ held, bare }) => held[figure] - bare[figure]));
      return [
        name,
        shown(mean(pairs.map(({ held }) => held[figure]))),
        shown(mean(pairs.map(({ bare }) => bare[figure]))),
        `${shown(apart.at)} (${shown(apart.low)}…${shown(apart.high)})`,
      ];
    }),
  );
}
