import { runStudy } from '@convoy/lab/host';
import { availableParallelism } from 'node:os';
import type { Laboratory } from '../ports.ts';

/** Games of the lab leave a processor to the rooms where there is more than one. */
export const createLaboratory = (file: URL): Laboratory => ({
  run: (question, watch) =>
    runStudy(question, { ...watch, file, workers: Math.max(1, availableParallelism() - 1) }),
});
