import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';
import { isTable } from './rows.ts';
import type { Row } from './rows.ts';

/** Raised when an older program could misread the file. */
const FORMAT = 1;
const headSchema = z.object({ convoy: z.literal('store'), format: z.literal(FORMAT) });
const lineSchema = z.union([
  z.tuple([
    z.string().refine(isTable),
    z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  ]),
  z.object({ rows: z.number().int().min(0) }),
]);

/** What is wrong with a file, by its line. */
export class Unreadable extends Error {}

/**
 * One line a row, packed: a head, the rows by table, and at the end how many there are, by which a
 * file that was cut off is told from a whole one.
 */
export const openBackup = async (file: string) => {
  const handle = await open(file, 'wx', 0o600);
  const pack = createGzip();
  const stored = pipeline(pack, handle.createWriteStream());
  let rows = 0;
  const write = async (line: unknown): Promise<void> => {
    if (!pack.write(`${JSON.stringify(line)}\n`)) await Promise.race([once(pack, 'drain'), stored]);
  };
  await write({ convoy: 'store', format: FORMAT });
  return {
    take: async ({ table, cells }: Row): Promise<void> => {
      rows += 1;
      await write([table, cells]);
    },
    /** Answers how many rows the file holds, once they are written. */
    end: async (): Promise<number> => {
      await write({ rows });
      pack.end();
      await stored;
      return rows;
    },
  };
};

/** The lines of a packed file. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const unpack = createGunzip();
  const read = pipeline(createReadStream(file), unpack);
  // Told of where the lines are taken: the same error ends the loop below.
  read.catch(() => undefined);
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for await (const bytes of unpack) {
      if (!(bytes instanceof Uint8Array)) continue;
      const parts = (rest + decoder.decode(bytes, { stream: true })).split('\n');
      rest = parts.pop() ?? '';
      yield* parts;
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw error;
    throw new Unreadable('the file is not whole, or is no backup of a store');
  }
}

const parsed = (text: string, at: number): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unreadable(`line ${String(at)} is not JSON`);
  }
};

/** The rows of a backup. Throws `Unreadable` where it is none, is of another format, or is not whole. */
export async function* readBackup(file: string): AsyncGenerator<Row> {
  let at = 0;
  let rows = 0;
  let end: number | null = null;
  for await (const text of linesOf(file)) {
    at += 1;
    const line = parsed(text, at);
    if (at === 1) {
      if (!headSchema.safeParse(line).success)
        throw new Unreadable('this is no backup of a store, or one of another version');
      continue;
    }
    const known = lineSchema.safeParse(line);
    if (!known.success) throw new Unreadable(`line ${String(at)} is of no table that is known`);
    if (Array.isArray(known.data)) {
      const [table, cells] = known.data;
      if (!isTable(table)) throw new Unreadable(`line ${String(at)} is of no table that is known`);
      rows += 1;
      yield { table, cells };
    } else end = known.data.rows;
  }
  if (end !== rows) throw new Unreadable('the file is not whole: it was cut off');
}
