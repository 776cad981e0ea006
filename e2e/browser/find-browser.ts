import { join } from 'node:path';
import { fromDebian } from './debian.ts';
import { fromPlaywright, fromSystem, named } from './installed.ts';
import { fromPackage } from './packed.ts';
import type { Browser } from './usable.ts';

const CACHE = join(import.meta.dirname, '..', '..', '.cache');
const FOUND = 'CONVOY_FOUND_BROWSER';

const STEPS: readonly (() => Browser | null)[] = [
  named,
  fromPlaywright,
  fromSystem,
  () => fromPackage(CACHE),
  fromDebian,
];

function search(): Browser {
  for (const step of STEPS) {
    const browser = step();
    if (browser !== null) return browser;
  }
  throw new Error('No browser found. Run: npx playwright install --with-deps chromium');
}

/**
 * A Chromium that starts on this machine, from the cheapest source to the dearest. The first
 * answer is kept in the environment, which the runner's workers inherit.
 * @throws when every source fails.
 */
export function findBrowser(): Browser {
  const kept = process.env[FOUND];
  if (kept !== undefined) {
    const [executablePath = '', libraries = ''] = kept.split('\n');
    return { executablePath, env: libraries === '' ? {} : { LD_LIBRARY_PATH: libraries } };
  }
  const browser = search();
  process.env[FOUND] = `${browser.executablePath}\n${browser.env['LD_LIBRARY_PATH'] ?? ''}`;
  return browser;
}
