import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { botsHash } from './code.ts';
import { readOptions } from './options.ts';
import { casesOf } from './packs.ts';
import { drawDeeds } from './sample/draw.ts';
import { pageOf } from './sample/page.ts';

/** Acts of bots for a reader to judge: `npm run measure:sample -- --acts 100 --seed one --out page.md`. */
const options = readOptions(process.argv.slice(2), 0);
const deeds = drawDeeds(casesOf(options), options.acts, options.seed);
const page = pageOf(deeds, options.seed, botsHash());
if (options.out === null) console.log(page);
else writeFileSync(resolve(process.env['INIT_CWD'] ?? '.', options.out), page);
