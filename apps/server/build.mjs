import { cp, readFile, rm } from 'node:fs/promises';
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
