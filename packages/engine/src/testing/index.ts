/** For the tests of the packages around the engine: a small crisis, and values that cannot change. */
export { deepFreeze } from './freeze.ts';
export { strait } from './scenario.ts';
