import { openDatabase } from '../../src/store/open-postgres.ts';
import { openFolder, readFolder } from '../../src/store/open-sqlite.ts';
import type { Db } from '../../src/store/schema.ts';

/** A store by its address: `postgres://…`, or the folder of an embedded one. */
export interface Source {
  readonly db: Db;
  readonly postgres: boolean;
  readonly close: () => Promise<void>;
}

const isPostgres = (address: string): boolean => address.startsWith('postgres');
const silent = (): void => undefined;

const database = async (url: string): Promise<Source> => {
  const db = await openDatabase(url, silent);
  return { db, postgres: true, close: () => db.destroy() };
};

/** To be read, also while servers use it; null where there is none. */
export const openToRead = async (address: string): Promise<Source | null> => {
  if (isPostgres(address)) return database(address);
  const db = readFolder(address);
  return db === null ? null : { db, postgres: false, close: () => db.destroy() };
};

/** To be written, made where it is missing. Throws `FolderInUse` while a server has the folder. */
export const openToWrite = async (address: string): Promise<Source> => {
  if (isPostgres(address)) return database(address);
  const { db, unlock } = await openFolder(address);
  const close = async (): Promise<void> => {
    await db.destroy();
    unlock();
  };
  return { db, postgres: false, close };
};
