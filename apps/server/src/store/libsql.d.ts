/** The part of libsql's embedded driver that is used here; the package ships no types. */
declare module 'libsql' {
  interface Statement {
    readonly reader: boolean;
    all(parameters: readonly unknown[]): unknown[];
    run(parameters: readonly unknown[]): { changes: number; lastInsertRowid: number };
    iterate(parameters: readonly unknown[]): IterableIterator<unknown>;
  }
  class Database {
    constructor(path: string);
    prepare(sql: string): Statement;
    exec(sql: string): void;
    close(): void;
  }
  export = Database;
}
