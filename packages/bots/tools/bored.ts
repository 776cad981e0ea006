import { printBored } from './measure-bored.ts';
import { readOptions } from './options.ts';
import { casesOf } from './packs.ts';

/** Does every seat matter to others, and have a choice? `npm run measure:bored -- --seeds 20`. */
const options = readOptions(process.argv.slice(2), 20);
for (const one of casesOf(options)) printBored(one, options.seeds);
