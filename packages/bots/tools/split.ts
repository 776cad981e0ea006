import { printSplit } from './measure-split.ts';
import { readOptions } from './options.ts';
import { casesOf } from './packs.ts';

/** Does it matter how a calendar is cut into turns? `npm run measure:split -- --seeds 40`. */
const options = readOptions(process.argv.slice(2), 40);
for (const one of casesOf(options)) printSplit(one, options.seeds);
