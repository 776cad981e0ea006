import { resolve } from 'node:path';
import { readHistory } from './acts/history.ts';
import { measureActs, playActs } from './measure-acts.ts';
import { readOptions } from './options.ts';
import { casesOf } from './packs.ts';
import { printSection } from './section.ts';

/** How bots act in whole games: `npm run measure:acts -- --games 30 --data DIR`. */
const options = readOptions(process.argv.slice(2), 10);
const found =
  options.data === null ? null : readHistory(resolve(process.env['INIT_CWD'] ?? '.', options.data));
if (found === null) console.error('No --data folder: the historical table is left out.');
if (typeof found === 'string') throw new Error(found);
const played = casesOf(options).map((one) => ({
  one,
  games: playActs(one, options.seeds, options.prefix),
}));
for (const { one, games } of played) {
  console.log(`\n## ${one.name}, ${options.seeds} games, and as many with temperaments dealt out`);
  for (const section of measureActs(games, found)) printSection(section);
}
console.log('\n## All together');
const all = {
  usual: played.flatMap(({ games }) => games.usual),
  mixed: played.flatMap(({ games }) => games.mixed),
};
for (const section of measureActs(all, found)) printSection(section);
