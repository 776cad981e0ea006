import { buildSync } from 'esbuild';
import { fileURLToPath } from 'node:url';

/**
 * The worker as one plain script: built once a run, for TypeScript read file by file costs a third
 * of the speed, and this version of Node takes no loader for a worker alone.
 */
export const workerScript = (): string => {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('./worker.ts', import.meta.url))],
    ...{ bundle: true, write: false, platform: 'node', format: 'cjs', target: 'node20' },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
};
