import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../../src/store/open-sqlite.ts';
import { handClock, startServer } from '../../src/testing/server.ts';
import { realEntropy } from '../../src/testing/rooms.ts';
import { fuzz } from './run.ts';

/**
 * Sends a server what its schemas allow and what they do not: `npm run fuzz -- --messages 200000
 * --seed 1`. Prints crashes, leaks, stacks and what got lost; ends with 1 where there is any.
 */
const after = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);

const wish = { messages: after('messages', 200_000), seed: after('seed', 1) };
const folder = mkdtempSync(join(tmpdir(), 'convoy-fuzz-'));
const store = await openSqlite(folder);
const clock = handClock(1_700_000_000_000);
const server = await startServer({
  ...{ store, clock, entropy: realEntropy, labAccess: { kind: 'closed' } },
});
const begun = Date.now();
let told = 0;
const found = await fuzz(server, clock, {
  ...wish,
  progress: (sent) => {
    if (sent < told) return;
    told += wish.messages / 20;
    console.error(`${String(sent)} sent, ${((Date.now() - begun) / 1000).toFixed(0)} s`);
  },
});
await server.stop();
await store.close();
rmSync(folder, { recursive: true, force: true });

const faults = {
  crashes: found.crashes,
  leaks: found.leaks,
  stacks: found.stacks,
  lost: found.lost,
};
console.log(
  `${String(found.sent)} messages and requests (seed ${String(wish.seed)}): ${String(found.done)} done, ${String(found.refused)} refused`,
);
for (const [name, list] of Object.entries(faults)) {
  console.log(`${name}: ${String(list.length)}`);
  for (const line of list.slice(0, 5)) console.log(`  ${line}`);
}
const [early, late] = found.memory;
console.log(
  `memory after collection: ${megabytes(early)} MB after a fifth, ${megabytes(late)} MB at the end${globalThis.gc === undefined ? ' (not collected: run with --expose-gc)' : ''}`,
);
if (Object.values(faults).some((list) => list.length > 0)) process.exitCode = 1;
