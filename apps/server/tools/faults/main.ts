import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPostgres } from '../../src/store/open-postgres.ts';
import { openSqlite } from '../../src/store/open-sqlite.ts';
import { freshDatabase, startPostgres } from '../../src/testing/postgres.ts';
import type { Place } from '../../src/testing/stores.ts';
import { playThrough } from './run.ts';
import { readWish } from './wish.ts';
import type { Wish } from './wish.ts';

/**
 * Plays real rooms while everything fails: `npm run faults -- --store sqlite --kills 200`;
 * `--store postgres --servers 2 --kills 50 --database-kills 3`. Servers are killed at any moment,
 * lines delay and break off, commands go out twice, clocks are wrong by a minute and a half. Prints
 * what got lost, doubled or shown otherwise than stored; ends with 1 where anything did.
 */
const wish = readWish(process.argv.slice(2));

interface Ground {
  readonly place: Place;
  readonly crash: (() => Promise<void>) | null;
  readonly clear: () => Promise<void>;
}
const groundFor = async ({ store }: Wish): Promise<Ground> => {
  if (store === 'sqlite') {
    const folder = mkdtempSync(join(tmpdir(), 'convoy-faults-'));
    const clear = (): void => {
      rmSync(folder, { recursive: true, force: true });
    };
    const place = { environment: { DATA_DIR: folder }, open: () => openSqlite(folder), clear };
    return { place, crash: null, clear: () => Promise.resolve(clear()) };
  }
  const cluster = await startPostgres();
  const url = await freshDatabase(cluster.url);
  const open = () => openPostgres(url, () => undefined);
  const place = { environment: { DATABASE_URL: url }, open, clear: () => undefined };
  return { place, crash: cluster.crash, clear: cluster.stop };
};

const ground = await groundFor(wish);
const begun = Date.now();
const outcome = await playThrough(ground.place, ground.crash, wish, (kills) => {
  if (kills % 10 === 0)
    console.error(`${String(kills)} kills, ${((Date.now() - begun) / 1000).toFixed(0)} s`);
});
await ground.clear();

console.log(
  `${wish.store}, ${String(wish.servers)} server(s): ${String(outcome.kills)} kills of servers, ${String(outcome.databaseKills)} of the database; ${String(outcome.rooms)} rooms, ${String(outcome.turns)} turns, ${String(outcome.acknowledged)} acts acknowledged`,
);
for (const [name, list] of Object.entries({
  'lost or doubled': outcome.lost,
  'no answer': outcome.silences,
  'views unlike the record': outcome.divergent,
})) {
  console.log(`${name}: ${String(list.length)}`);
  for (const line of list.slice(0, 5)) console.log(`  ${line}`);
}
if (outcome.lost.length + outcome.silences.length + outcome.divergent.length > 0)
  process.exitCode = 1;
