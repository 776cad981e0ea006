import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fromSystem } from './installed.ts';
import type { Browser } from './usable.ts';

function apt(...args: readonly string[]): boolean {
  const { status } = spawnSync('apt-get', args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

/** Installs Debian's Chromium; only as root and where `apt-get` exists. */
export function fromDebian(): Browser | null {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  const installed =
    apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
  return installed ? fromSystem() : null;
}
