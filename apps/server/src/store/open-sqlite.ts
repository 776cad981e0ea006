import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import Database from 'libsql';
import type { EventStore } from './event-store.ts';
import { prepare } from './schema.ts';
import type { Db, Tables } from './schema.ts';
import { sqlStore } from './sql-store.ts';

const FILE = 'convoy.sqlite';

/** Another server already uses the folder; two would answer from different memories. */
export class FolderInUse extends Error {
  readonly folder: string;
  constructor(folder: string) {
    super(`folder in use: ${folder}`);
    this.folder = folder;
  }
}

/**
 * Holds a transaction open on a file of its own: the system lets go of it however the process
 * ends, so no stale lock is ever left behind.
 */
const lockFolder = (folder: string): (() => void) => {
  const lock = new Database(join(folder, 'lock.sqlite'));
  try {
    lock.exec('pragma busy_timeout = 0');
    lock.exec('begin exclusive');
  } catch {
    lock.close();
    throw new FolderInUse(folder);
  }
  return () => {
    lock.close();
  };
};

export interface SqliteFolder {
  readonly db: Db;
  /** Lets go of the folder, once the connection has ended. */
  readonly unlock: () => void;
  readonly emptyJournal: () => void;
}

/** The tables of a folder, which nobody else may use meanwhile. Throws `FolderInUse`. */
export const openFolder = async (folder: string): Promise<SqliteFolder> => {
  mkdirSync(folder, { recursive: true });
  const unlock = lockFolder(folder);
  const database = new Database(join(folder, FILE));
  database.exec('pragma journal_mode = wal');
  database.exec('pragma synchronous = full');
  // What was deleted is overwritten, so that an erased room cannot be read out of the file.
  database.exec('pragma secure_delete = on');
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  await prepare(db, null);
  return {
    ...{ db, unlock },
    emptyJournal: () => {
      database.exec('pragma wal_checkpoint(truncate)');
    },
  };
};

/** The tables of a folder to be read, also while a server uses it; null where there are none. */
export const readFolder = (folder: string): Db | null => {
  const file = join(folder, FILE);
  if (!existsSync(file)) return null;
  const database = new Database(file);
  database.exec('pragma query_only = on');
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
};

/** Embedded store in a folder. Full synchronisation: what is acknowledged outlives a power cut. */
export const openSqlite = async (folder: string): Promise<EventStore> => {
  const { db, unlock, emptyJournal } = await openFolder(folder);
  const release = (): Promise<void> => Promise.resolve(unlock());
  return sqlStore(db, release, emptyJournal);
};
