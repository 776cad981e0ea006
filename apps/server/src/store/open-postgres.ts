import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { EventStore } from './event-store.ts';
import { prepare } from './schema.ts';
import type { Db, Tables } from './schema.ts';
import { sqlStore } from './sql-store.ts';

/** Object id of PostgreSQL's eight-byte integers, which arrive as text unless told otherwise. */
const int8 = 20;
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === int8 ? Number : pg.types.getTypeParser(oid, format),
};

/** Any number that no other program takes for an advisory lock. */
const schemaLock = 'select pg_advisory_xact_lock(724116)';

/** Longest wait for a connection, milliseconds: shorter than the page waits for an answer. */
const connectWithin = 5_000;

/** The tables of a database, made where they are missing. `failed` hears of lost idle connections, which heal by themselves. */
export const openDatabase = async (url: string, failed: (error: Error) => void): Promise<Db> => {
  const pool = new pg.Pool({
    ...{ connectionString: url, max: 8, types },
    // A database that does not answer is an error that people are told, not a wait without end.
    connectionTimeoutMillis: connectWithin,
  });
  pool.on('error', failed);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  await prepare(db, schemaLock);
  return db;
};

/** Shared store of one or more servers. */
export const openPostgres = async (
  url: string,
  failed: (error: Error) => void,
): Promise<EventStore> =>
  sqlStore(
    await openDatabase(url, failed),
    () => Promise.resolve(),
    () => undefined,
  );
