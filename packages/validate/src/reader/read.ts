import { parse } from 'csv-parse/sync';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILES, fileIds } from './files.ts';
import type { FileId } from './files.ts';
import type { Row } from './row.ts';

export interface Table {
  readonly rows: readonly Row[];
  readonly columns: readonly string[];
}

/** What a folder holds, and a plain line for everything that is not there or not as it should be. */
export interface Library {
  readonly tables: Readonly<Record<FileId, Table | null>>;
  readonly notes: readonly string[];
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((cell) => typeof cell === 'string');

/** The table that a text holds; a line of the wrong length is dropped and counted. */
export const tableOf = (
  text: string,
  name: string,
  needs: readonly string[],
): { readonly table: Table | null; readonly notes: readonly string[] } => {
  const parsed = parsedOf(text);
  if (typeof parsed === 'string')
    return { table: null, notes: [`${name} cannot be read: ${parsed}. It is left out.`] };
  const columns = (parsed[0] ?? []).map((column) => column.trim());
  const missing = needs.filter((column) => !columns.includes(column));
  if (missing.length > 0)
    return {
      table: null,
      notes: [
        `${name} lacks the column${missing.length > 1 ? 's' : ''} ${missing.join(', ')}. It is left out.`,
      ],
    };
  const lines = parsed.slice(1);
  const sound = lines.filter((line) => line.length === columns.length);
  const broken = lines.flatMap((line, at) => (line.length === columns.length ? [] : [at + 2]));
  const rows = sound
    .map((line) => Object.fromEntries(columns.map((column, at) => [column, line[at] ?? ''])))
    .filter(isRow);
  const notes =
    broken.length === 0
      ? []
      : [
          `${name}: ${broken.length} of ${lines.length} rows do not have ${columns.length} cells and are left out (row ${broken.slice(0, 5).join(', ')}${broken.length > 5 ? ', …' : ''}).`,
        ];
  return { table: { rows, columns }, notes };
};

/** Lines of cells, or why the text cannot be read at all. */
const parsedOf = (text: string): readonly (readonly string[])[] | string => {
  try {
    return parse(text, {
      ...{ bom: true, relax_column_count: true, skip_empty_lines: true, relax_quotes: true },
    });
  } catch (error) {
    return error instanceof Error ? error.message : 'it is no table';
  }
};

const NOTHING = {
  ties: null,
  eusanct: null,
  icb: null,
  named: null,
  targets: null,
  incidence: null,
  responses: null,
} as const;

/** Reads every known file of a folder; those that are not there are named and left out. */
export const readLibrary = (folder: string): Library => {
  const notes: string[] = [];
  const tables: Record<FileId, Table | null> = { ...NOTHING };
  for (const id of fileIds) {
    const { name, needs } = FILES[id];
    const path = join(folder, name);
    if (!existsSync(path)) {
      notes.push(`${name} is not in ${folder}: what needs it is left out.`);
      continue;
    }
    const read = tableOf(readFileSync(path, 'utf8'), name, needs);
    tables[id] = read.table;
    notes.push(...read.notes);
  }
  return { tables, notes };
};
