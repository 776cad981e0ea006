// Builds what is missing or older than its sources, then runs the server, which prints its addresses.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const server = join(root, 'apps/server/dist/main.js');
const built = [server, join(root, 'apps/web/dist/index.html')];
const skipped = new Set(['node_modules', 'dist', 'reports', '.turbo', 'bench']);

function newestUnder(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(path).filter((name) => !skipped.has(name));
  return Math.max(0, ...inside.map((name) => newestUnder(join(path, name))));
}

function isStale() {
  if (!built.every((file) => existsSync(file))) return true;
  const oldest = Math.min(...built.map((file) => statSync(file).mtimeMs));
  const sources = ['apps/server', 'apps/web', 'packages', 'package-lock.json'];
  return sources.some((source) => newestUnder(join(root, source)) > oldest);
}

if (!existsSync(join(root, 'node_modules/turbo'))) {
  console.error('The dependencies are not installed. Run: npm ci');
  process.exit(1);
}

if (isStale()) {
  const args = ['scripts/turbo.mjs', 'run', 'build', '--force'];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const child = spawn(process.execPath, ['--enable-source-maps', server], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
