import { columnsOf } from './tables/columns.ts';
import type { Cell, Row, TableName } from './tables/columns.ts';

/** What a spreadsheet would take for a formula when a text begins with it. */
const FORMULA = /^[=+\-@\t\r]/;

const written = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * A table as comma-separated rows under a head (RFC 4180). Texts that would run as a formula begin
 * with an apostrophe; numbers stay numbers, nothing is an empty cell.
 */
export const tableCsv = (table: TableName, rows: readonly Row[]): string => {
  const columns = columnsOf(table);
  const lines = rows.map((row) => columns.map((name) => written(row[name] ?? null)).join(','));
  return [columns.join(','), ...lines].map((line) => `${line}\r\n`).join('');
};
