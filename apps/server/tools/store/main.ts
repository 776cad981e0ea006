import { readEnvironment } from '../../src/environment.ts';
import { FolderInUse } from '../../src/store/open-sqlite.ts';
import { backup, exportAll, move, restore } from './commands.ts';
import type { Result } from './commands.ts';
import { Unreadable } from './file.ts';

/**
 * Keeps the store that the environment names (`DATABASE_URL`, else `DATA_DIR`):
 * `npm run store -- backup FILE`, `restore FILE`, `move ADDRESS`, `export FOLDER`.
 */
const usage = [
  'npm run store -- backup FILE      everything into a new file, also while servers run',
  'npm run store -- restore FILE     a backup into an empty store of either kind',
  'npm run store -- move ADDRESS     everything into another, empty store: postgres://… or a folder',
  'npm run store -- export FOLDER    an archive of every room, pseudonymised',
  'The store is that of DATABASE_URL, else that of DATA_DIR (./data).',
].join('\n');

const run = async (here: string, verb: string, object: string): Promise<Result> => {
  switch (verb) {
    case 'backup':
      return backup(here, object);
    case 'restore':
      return restore(here, object);
    case 'move':
      return move(here, object);
    case 'export':
      return exportAll(here, object);
    default:
      return { ok: false, why: `no such command: ${verb}\n${usage}` };
  }
};

const told = (error: unknown): string => {
  if (error instanceof FolderInUse) return `a server is using ${error.folder}: stop it first`;
  if (error instanceof Unreadable) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
    return 'the file is there already: a backup never overwrites one';
  return error instanceof Error ? error.message : 'it failed';
};

// npm runs a workspace's command in its folder; paths are meant from where the person stands.
process.chdir(process.env['INIT_CWD'] ?? '.');

const [verb = '', object = ''] = process.argv.slice(2);
const read = readEnvironment(process.env);
const here = read.ok ? (read.environment.DATABASE_URL ?? read.environment.DATA_DIR) : null;
const result: Result =
  object === '' || here === null
    ? { ok: false, why: here === null ? 'the environment is not understood' : usage }
    : await run(here, verb, object).catch((error: unknown) => ({ ok: false, why: told(error) }));
if (result.ok) console.log(result.said);
else {
  console.error(result.why);
  process.exitCode = 1;
}
