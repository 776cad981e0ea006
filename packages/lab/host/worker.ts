import { parentPort } from 'node:worker_threads';
import { playGame } from '../src/index.ts';
import type { Plan } from '../src/index.ts';

/** Some games of one arm, which the pool asks a worker to play. */
export interface Chunk {
  readonly arm: number;
  readonly plan: Plan;
  readonly from: number;
  readonly until: number;
}

parentPort?.on('message', ({ arm, plan, from, until }: Chunk) => {
  const games = Array.from({ length: until - from }, (_, at) => playGame(plan, from + at));
  parentPort?.postMessage({ arm, games }, []);
});
