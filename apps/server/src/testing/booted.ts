import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Place } from './stores.ts';

const manifest: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);
const installed = Object.keys(manifest.dependencies);

export interface Running {
  readonly url: string;
  readonly kill: () => Promise<void>;
}

const boot = (
  folder: string,
  place: Place,
  environment: Readonly<Record<string, string>>,
): Promise<Running> =>
  new Promise((resolve, reject) => {
    const child: ChildProcess = spawn(process.execPath, [join(folder, 'main.js')], {
      env: {
        ...process.env,
        DATABASE_URL: '',
        ...place.environment,
        PORT: '0',
        HOST: '127.0.0.1',
        LOG_LEVEL: 'error',
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const gone = new Promise<void>((done) =>
      child.on('exit', () => {
        done();
      }),
    );
    let out = '';
    const hear = (data: Buffer): void => {
      out += data.toString();
      const port = /ready: http:\/\/localhost:(\d+)/.exec(out)?.[1];
      if (port !== undefined)
        resolve({
          url: `http://127.0.0.1:${port}`,
          kill: () => {
            child.kill('SIGKILL');
            return gone;
          },
        });
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    void gone.then(() => {
      reject(new Error(`the server ended: ${out}`));
    });
  });

/** The server as a process of its own, which a test may kill: built into a folder of this name. */
export const bootable = (name: string) => {
  const folder = fileURLToPath(new URL(`../../reports/${name}/`, import.meta.url));
  return {
    build: async (): Promise<void> => {
      await build({
        entryPoints: {
          main: fileURLToPath(new URL('../main.ts', import.meta.url)),
          // Starts by itself with the first turn that is published.
          'worker-review': fileURLToPath(new URL('../workers/review.ts', import.meta.url)),
        },
        outdir: folder,
        ...{ bundle: true, platform: 'node', format: 'esm', target: 'node20' },
        // As the build does it: workspace packages go into the bundle, what npm installs stays outside.
        external: installed,
      });
      const packs = fileURLToPath(new URL('../../../../packages/scenarios/packs', import.meta.url));
      cpSync(packs, join(folder, 'packs'), { recursive: true });
    },
    clear: (): void => {
      rmSync(folder, { recursive: true, force: true });
    },
    /** What is said in `environment` beside what the place says. */
    boot: (place: Place, environment: Readonly<Record<string, string>> = {}): Promise<Running> =>
      boot(folder, place, environment),
  };
};
