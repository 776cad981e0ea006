import { sql } from 'kysely';
import { keysOf } from '../../src/store/schema.ts';
import type { Db, Tables } from '../../src/store/schema.ts';

export type TableName = keyof Tables;
export type Cell = string | number | null;
export type Cells = Readonly<Record<string, Cell>>;
export interface Row {
  readonly table: TableName;
  readonly cells: Cells;
}
export const isTable = (name: string): name is TableName => Object.hasOwn(keysOf, name);
export const tableNames: readonly TableName[] = Object.keys(keysOf).filter(isTable);

/** Rows read, and written, at once: fewer than either store takes in one statement. */
const page = 200;

const pageAfter = async (
  db: Pick<Db, 'getExecutor'>,
  table: TableName,
  after: Cells | null,
): Promise<readonly Cells[]> => {
  const keys = keysOf[table].map((key) => sql.ref(key));
  const known = keysOf[table].map((key) => sql`${after?.[key] ?? null}`);
  const beyond = after === null ? sql`` : sql`where (${sql.join(keys)}) > (${sql.join(known)})`;
  const { rows } = await sql<Cells>`select * from ${sql.table(table)} ${beyond}
    order by ${sql.join(keys)} limit ${sql.lit(page)}`.execute(db);
  return rows;
};

/**
 * Every row of every table as they stood at one moment, also while servers write: SQLite reads one
 * snapshot in a transaction, PostgreSQL in one that repeats its reads.
 */
export const readRows = (
  db: Db,
  postgres: boolean,
  take: (row: Row) => Promise<void>,
): Promise<void> => {
  const begun = db.transaction();
  return (postgres ? begun.setIsolationLevel('repeatable read') : begun).execute(async (tx) => {
    for (const table of tableNames) {
      let rows = await pageAfter(tx, table, null);
      for (;;) {
        for (const cells of rows) await take({ table, cells });
        const last = rows.at(-1);
        if (last === undefined || rows.length < page) break;
        rows = await pageAfter(tx, table, last);
      }
    }
  });
};

/** Tables that hold anything: a copy goes into an empty store alone. A server's beat is nothing of anybody's. */
export const filled = async (db: Db): Promise<readonly TableName[]> => {
  const found: TableName[] = [];
  for (const table of tableNames) {
    if (table === 'beats') continue;
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db);
    if (rows.length > 0) found.push(table);
  }
  return found;
};

/** Writes all that `give` hands over, or, where it fails, nothing of it. Answers how many rows it wrote. */
export const writeRows = (
  db: Db,
  give: (take: (row: Row) => Promise<void>) => Promise<void>,
): Promise<number> =>
  db.transaction().execute(async (tx) => {
    await sql`delete from beats`.execute(tx);
    let written = 0;
    let waiting: Row[] = [];
    const flush = async (): Promise<void> => {
      const [first] = waiting;
      if (first === undefined) return;
      const columns = Object.keys(first.cells);
      const lines = waiting.map(
        ({ cells }) => sql`(${sql.join(columns.map((name) => sql`${cells[name] ?? null}`))})`,
      );
      const names = sql.join(columns.map((name) => sql.ref(name)));
      await sql`insert into ${sql.table(first.table)} (${names}) values ${sql.join(lines)}`.execute(
        tx,
      );
      written += waiting.length;
      waiting = [];
    };
    await give(async (row) => {
      if (waiting.length >= page || (waiting[0] !== undefined && waiting[0].table !== row.table))
        await flush();
      waiting.push(row);
    });
    await flush();
    return written;
  });
