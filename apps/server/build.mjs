import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const { dependencies } = JSON.parse(await readFile(at('package.json'), 'utf8'));

// Workspace packages go into the bundle; what npm installs stays outside it.
await rm(at('dist'), { recursive: true, force: true });
await build({
  entryPoints: {
    main: at('src/main.ts'),
    'worker-forecast': at('src/workers/forecast.ts'),
    'worker-lab': at('src/workers/lab.ts'),
    'worker-review': at('src/workers/review.ts'),
  },
  outdir: at('dist'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  external: Object.keys(dependencies),
  logLevel: 'warning',
});
await cp(at('../../packages/scenarios/packs'), at('dist/packs'), { recursive: true });

// The same hash as stands with what was measured of the scenarios.
const hashing = at('dist/code-hash.mjs');
await build({
  ...{ entryPoints: [at('../../packages/validate/src/code-hash.ts')], outfile: hashing },
  ...{ bundle: true, platform: 'node', format: 'esm', target: 'node20', external: ['esbuild'] },
});
const { hashOfCode } = await import(hashing);
await writeFile(at('dist/code.txt'), `${hashOfCode([at('../../packages/bots/src/play.ts')])}\n`);
await rm(hashing);
