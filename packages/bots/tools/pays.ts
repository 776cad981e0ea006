import { printPays } from './measure-pays.ts';
import { readOptions } from './options.ts';
import { casesOf } from './packs.ts';

/** Does any degenerate way to play pay? `npm run measure:pays -- --seeds 20 --scenario cuba-1962`. */
const options = readOptions(process.argv.slice(2), 20);
for (const one of casesOf(options)) printPays(one, options.seeds, options.prefix);
