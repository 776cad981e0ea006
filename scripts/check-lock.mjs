// Fails when the lock lacks a platform's binary (`npm ci` would then break on that platform)
// or holds download addresses (it would then be tied to one registry).
import { readFileSync } from 'node:fs';

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
const entries = Object.entries(lock.packages);
const locked = new Set(entries.map(([path]) => path.split('node_modules/').at(-1)));

const faults = [];
for (const [path, entry] of entries) {
  const absent = Object.keys(entry.optionalDependencies ?? {}).filter((name) => !locked.has(name));
  for (const name of absent)
    faults.push(`${path || 'the root'} lists ${name}, which is not locked`);
  if (/^(https?|git)/.test(entry.resolved ?? '')) faults.push(`${path} holds a download address`);
}

for (const fault of faults) console.error(`package-lock.json: ${fault}`);
if (faults.length > 0) process.exit(1);
console.log(`package-lock.json: ${entries.length} packages, complete and without addresses`);
