export { runStudy } from './pool.ts';
export type { Ran, Running } from './pool.ts';
export { startWorker } from './start-worker.ts';
