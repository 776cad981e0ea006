import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiveOf, pseudonymsFor } from '@convoy/archive';
import { fold, roomId } from '@convoy/table';
import { withoutDice } from '../../src/archives/take.ts';
import { gameName } from '../../src/secrets.ts';
import { sqlStore } from '../../src/store/sql-store.ts';
import { openBackup, readBackup } from './file.ts';
import { filled, readRows, writeRows } from './rows.ts';
import { openToRead, openToWrite } from './source.ts';

/** What a command came to: a line to print, or why it did nothing. */
export type Result =
  { readonly ok: true; readonly said: string } | { readonly ok: false; readonly why: string };
const failed = (why: string): Result => ({ ok: false, why });
const done = (said: string): Result => ({ ok: true, said });
const nothingAt = (from: string): Result => failed(`there is no store at ${from}`);

/** Writes everything a store holds into a new file. */
export const backup = async (from: string, file: string): Promise<Result> => {
  const source = await openToRead(from);
  if (source === null) return nothingAt(from);
  try {
    const out = await openBackup(file);
    await readRows(source.db, source.postgres, out.take);
    return done(`${String(await out.end())} rows in ${file}`);
  } finally {
    await source.close();
  }
};

type Give = Parameters<typeof writeRows>[1];
const into = async (to: string, give: Give): Promise<Result> => {
  const target = await openToWrite(to);
  try {
    const full = await filled(target.db);
    if (full.length > 0)
      return failed(
        `${to} holds rows already (${full.join(', ')}): a copy goes into an empty store`,
      );
    return done(`${String(await writeRows(target.db, give))} rows in ${to}`);
  } finally {
    await target.close();
  }
};

/** Writes what a backup holds into an empty store of either kind: all of it or nothing. */
export const restore = (to: string, file: string): Promise<Result> =>
  into(to, async (take) => {
    for await (const row of readBackup(file)) await take(row);
  });

/** Copies everything from one store into another, empty one. */
export const move = async (from: string, to: string): Promise<Result> => {
  const source = await openToRead(from);
  if (source === null) return nothingAt(from);
  try {
    return await into(to, (take) => readRows(source.db, source.postgres, take));
  } finally {
    await source.close();
  }
};

/** Writes an archive of every room, pseudonymised, into a folder; the files open again in the product. */
export const exportAll = async (from: string, folder: string): Promise<Result> => {
  const source = await openToRead(from);
  if (source === null) return nothingAt(from);
  try {
    mkdirSync(folder, { recursive: true });
    const store = sqlStore(
      source.db,
      () => Promise.resolve(),
      () => undefined,
    );
    const rooms = await source.db
      .selectFrom('rooms')
      .select(['id', 'code'])
      .orderBy('code')
      .execute();
    for (const { id, code } of rooms) {
      const events = await store.events(roomId(id), 0);
      const state = fold(events);
      if (state === null) continue;
      const archive = archiveOf(state.ended ? events : events.map(withoutDice), {
        ...{
          game: gameName(roomId(id)),
          games: new Map(),
          names: pseudonymsFor(Object.keys(state.people)),
        },
        ...{ whole: true, callSigns: null, madeAt: Date.now() },
        utc: (at) => new Date(at).toISOString(),
      });
      writeFileSync(join(folder, `${code}.json`), JSON.stringify(archive), { mode: 0o600 });
    }
    return done(`${String(rooms.length)} archives in ${folder}`);
  } finally {
    await source.close();
  }
};
