import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { openPostgres } from '../store/open-postgres.ts';
import { openSqlite } from '../store/open-sqlite.ts';
import type { EventStore } from '../store/event-store.ts';
import { freshDatabase } from './postgres.ts';

export interface Place {
  /** What a server's environment says to find this store. */
  readonly environment: Readonly<Record<string, string>>;
  readonly open: () => Promise<EventStore>;
  readonly clear: () => void;
}

const folderPlace = (): Promise<Place> => {
  const folder = mkdtempSync(join(tmpdir(), 'convoy-'));
  return Promise.resolve({
    environment: { DATA_DIR: folder },
    open: () => openSqlite(folder),
    clear: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  });
};

const serverPlace = async (): Promise<Place> => {
  const url = await freshDatabase(inject('postgres'));
  return {
    environment: { DATABASE_URL: url },
    open: () => openPostgres(url, () => undefined),
    clear: () => undefined,
  };
};

/** Every implementation of the store, each in an empty place of its own. */
export const places = [
  { name: 'SQLite', make: folderPlace },
  { name: 'PostgreSQL', make: serverPlace },
] as const;
