import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a PostgreSQL in which the tests may make databases. */
    readonly postgres: string;
  }
}

/** One PostgreSQL for all test files: the one in DATABASE_URL, else one of our own. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const given = process.env['DATABASE_URL'];
  if (given !== undefined && given !== '') {
    project.provide('postgres', given);
    return () => Promise.resolve();
  }
  const { url, stop } = await startPostgres();
  project.provide('postgres', url);
  return stop;
};
