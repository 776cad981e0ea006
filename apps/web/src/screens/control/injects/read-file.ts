import type { InjectText } from '../../../text/injects.ts';
import { readCsv, sheetLimits } from './csv.ts';
import type { SheetRow } from './csv.ts';

/** A sheet that was chosen: names of its columns, and its rows. */
export interface Sheet {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly SheetRow[];
  /** Letters that the file's encoding lost. */
  readonly lost: boolean;
}
export type FileProblem = 'isWorkbook' | 'tooLarge' | 'empty';

/** Workbooks of spreadsheet programs are archives, or begin with an old container's mark. */
const isWorkbook = (text: string): boolean =>
  text.startsWith('PK\u0003') || text.includes('\u0000');

export const readSheet = async (file: File): Promise<Sheet | FileProblem> => {
  if (file.size > sheetLimits.bytes) return 'tooLarge';
  const text = await file.text();
  if (isWorkbook(text)) return 'isWorkbook';
  const [head, ...rows] = await readCsv(text);
  if (head === undefined || rows.length === 0) return 'empty';
  if (rows.length > sheetLimits.rows) return 'tooLarge';
  return { name: file.name, headers: head.cells, rows, lost: text.includes('\uFFFD') };
};

/** An example in the columns that can be read. */
export const exampleOf = ({
  sheet,
}: InjectText): {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
} => {
  const fields = [
    'title',
    'text',
    'to',
    'when',
    'turn',
    'phase',
    'minutes',
    'ladder',
    'effects',
  ] as const;
  const rows: readonly Partial<Record<(typeof fields)[number], string>>[] = sheet.example;
  return {
    columns: fields.map((field) => sheet.headers[field][0] ?? field),
    rows: rows.map((row) => fields.map((field) => row[field] ?? '')),
  };
};
