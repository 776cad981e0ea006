import { buildSync } from 'esbuild';
import { createHash } from 'node:crypto';

const LETTERS = 16;

/**
 * What figures rest on, as sixteen letters: all code that the given files reach, engine included,
 * bundled and minified. Words about the code and its layout do not move it; a constant does. What
 * other packages bring (the parser of files, the schema library) stands in the lock file instead.
 */
export const hashOfCode = (files: readonly string[]): string => {
  const { outputFiles } = buildSync({
    ...{ entryPoints: [...files], bundle: true, minify: true, write: false, outdir: 'out' },
    ...{ platform: 'node', format: 'esm', target: 'node20', legalComments: 'none' },
    ...{ external: ['zod', 'esbuild', 'csv-parse'], logLevel: 'error' },
  });
  const hash = createHash('sha256');
  for (const { text } of outputFiles) hash.update(text);
  return hash.digest('hex').slice(0, LETTERS);
};
