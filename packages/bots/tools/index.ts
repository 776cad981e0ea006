export { botsHash } from './code.ts';
/** What the checks of scenarios measure bots by. */
export { measureBored } from './measure-bored.ts';
export type { Bored } from './measure-bored.ts';
export { measurePays, shareHigher } from './measure-pays.ts';
export { degenerate } from './policies.ts';
export { printTable } from './statistics.ts';
