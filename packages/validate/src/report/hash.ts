import { buildSync } from 'esbuild';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';

const LETTERS = 16;

/**
 * What the card's figures rest on, as sixteen letters: all code that a run reaches, engine included,
 * bundled and minified. Words about the code and its layout do not move it; a constant does. What
 * other packages bring (the parser of files, the schema library) stands in the lock file instead.
 */
export const codeHash = (): string => {
  const { outputFiles } = buildSync({
    entryPoints: ['../work/worker.ts', 'results.ts'].map((file) =>
      fileURLToPath(new URL(`./${file}`, import.meta.url)),
    ),
    ...{ bundle: true, minify: true, write: false, outdir: 'out', platform: 'node' },
    ...{ format: 'esm', target: 'node20', external: ['zod', 'esbuild', 'csv-parse'] },
    ...{ legalComments: 'none', logLevel: 'error' },
  });
  const hash = createHash('sha256');
  for (const { text } of outputFiles) hash.update(text);
  return hash.digest('hex').slice(0, LETTERS);
};
