import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readHistory } from './acts/history.ts';
import { withBlock } from './blocks.ts';
import { botsHash } from './code.ts';
import { measureActs, playActs } from './measure-acts.ts';
import { readOptions } from './options.ts';
import { casesOf } from './packs.ts';
import type { Case } from './packs.ts';
import { judged, judgedTable } from './sample/judged.ts';
import { markdownOf } from './section.ts';
import { boredTable, paysTable, splitTable } from './summaries.ts';

/**
 * All measures of bots over all bundled packs, as one page of Markdown:
 * `npm run measure:all -- --seeds 10 --data DIR`; with `--write` into the marked places of docs/bots.md.
 */
const PAGE = new URL('../../../docs/bots.md', import.meta.url);
const SEEDS = 10;
/** Of acts more games are played than of the paired measures: they cost a fiftieth. */
const MORE_ACTS = 3;

const asked = process.argv.slice(2);
const options = readOptions(asked, SEEDS);
const { seeds, prefix, data } = options;
const found = data === null ? null : readHistory(resolve(process.env['INIT_CWD'] ?? '.', data));
if (found === null) console.error('No --data folder: the historical table is left out.');
if (typeof found === 'string') throw new Error(found);

const begun = Date.now();
const code = botsHash();
const cases = casesOf(options);
const told = <Value>(what: string, measure: () => Value): Value => {
  const started = Date.now();
  const value = measure();
  console.error(`${what}: ${Math.round((Date.now() - started) / 1000)} s`);
  return value;
};

const games = seeds * MORE_ACTS;
const acts = told('acts', () => {
  const played = cases.map((one) => playActs(one, games, prefix));
  return measureActs(
    {
      usual: played.flatMap(({ usual }) => usual),
      mixed: played.flatMap(({ mixed }) => mixed),
    },
    found,
  );
});
const DEPTH = 3;
const given = found === null ? '' : ' --data DIR';
const block = (command: string, text: string): string => `${text}\n\nBy \`${command}\`.`;
const packs = [...new Map(cases.map((one: Case) => [one.name, one.hash])).entries()]
  .map(([name, hash]) => `${name} ${hash.slice(0, 8)}`)
  .join(' · ');
const pays = told('pays', () => markdownOf(paysTable(cases, seeds, prefix), DEPTH));
const bored = told('bored', () => markdownOf(boredTable(cases, seeds), DEPTH));
const split = told('split', () => markdownOf(splitTable(cases, seeds), DEPTH));
const minutes = ((Date.now() - begun) / 60_000).toFixed(1);
const blocks: readonly (readonly [name: string, text: string])[] = [
  [
    'with',
    `On ${new Date().toISOString().slice(0, 10)} by \`npm run measure:all -- --seeds ${seeds} --prefix ${prefix}${given}\`, on the shortest length of each level, in ${minutes} minutes; code \`${code}\`; packs ${packs}.`,
  ],
  ['pays', block(`npm run measure:pays -- --seeds ${seeds} --prefix ${prefix}`, pays)],
  ['bored', block(`npm run measure:bored -- --seeds ${seeds}`, bored)],
  ['split', block(`npm run measure:split -- --seeds ${seeds}`, split)],
  [
    'acts',
    block(
      `npm run measure:acts -- --games ${games} --prefix ${prefix}${given}`,
      acts.map((section) => markdownOf(section, DEPTH)).join('\n\n'),
    ),
  ],
  ['sample', markdownOf(judgedTable(judged), DEPTH)],
];

if (options.write) {
  const page = blocks.reduce(
    (text, [name, fresh]) => {
      const next = withBlock(text, name, fresh);
      if (next === null) throw new Error(`docs/bots.md has no place for ${name}`);
      return next;
    },
    readFileSync(PAGE, 'utf8'),
  );
  writeFileSync(PAGE, page);
  console.error('Written to docs/bots.md.');
} else console.log(blocks.map(([, text]) => text).join('\n\n'));
