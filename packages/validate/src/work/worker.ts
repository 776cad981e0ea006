import { parentPort } from 'node:worker_threads';
import type { CrisisCase } from '../coding/case.ts';
import type { Constants } from '../player/constants.ts';
import { playMany } from './played.ts';

/** Some cases that the pool asks a worker to play, by their place in the whole. */
export interface Chunk {
  readonly from: number;
  readonly cases: readonly CrisisCase[];
  readonly seeds: number;
  readonly constants: Constants;
}

parentPort?.on('message', ({ from, cases, seeds, constants }: Chunk) => {
  const played = cases.map((crisis) => playMany(crisis, seeds, constants));
  parentPort?.postMessage({ from, played }, []);
});
