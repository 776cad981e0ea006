import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Response, Trigger } from './responses.ts';

/** Counts of responses by trigger among real crises, from the folder that is given. */
export type History = Readonly<Record<Trigger, Readonly<Record<Response, number>>>>;

const FILE = 'icb_trigger_response_counts_1946on.csv';

/** Names of the file's rows. External change and internal challenge have no author at the table. */
const ROWS: Readonly<Record<Trigger, readonly string[]>> = {
  words: ['verbal act', 'political act'],
  economic: ['economic act'],
  military: ['non-violent military'],
  violent: ['violent act', 'indirect violent'],
};
/** The file counts no response where nothing was done. */
const COLUMNS: Readonly<Record<Response, readonly string[]>> = {
  nothing: [],
  diplomatic: ['verbal', 'political'],
  economic: ['economic', 'other nonviol'],
  military: ['nonviol mil', 'multi incl nonviol mil'],
  violent: ['violent mil', 'multi incl violent'],
};

const KNOWN: ReadonlySet<string> = new Set([
  ...Object.values(ROWS).flat(),
  ...Object.values(COLUMNS).flat(),
]);

/** Reads the table; says in words what is wrong with it where it cannot be read. */
export const parseHistory = (text: string): History | string => {
  const [head = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((row) => row.split(','));
  const found = new Set([...head, ...rows.map(([name = '']) => name)]);
  const missing = [...KNOWN].filter((name) => !found.has(name));
  if (missing.length > 0) return `${FILE} lacks ${missing.join(', ')}`;
  const cell = (row: string, column: string): number =>
    Number(rows.find(([name]) => name === row)?.[head.indexOf(column)] ?? Number.NaN);
  const sum = (trigger: Trigger, response: Response): number =>
    ROWS[trigger].reduce(
      (all, row) => all + COLUMNS[response].reduce((total, column) => total + cell(row, column), 0),
      0,
    );
  const rowOf = (trigger: Trigger): Readonly<Record<Response, number>> => ({
    nothing: 0,
    diplomatic: sum(trigger, 'diplomatic'),
    economic: sum(trigger, 'economic'),
    military: sum(trigger, 'military'),
    violent: sum(trigger, 'violent'),
  });
  const history = {
    words: rowOf('words'),
    economic: rowOf('economic'),
    military: rowOf('military'),
    violent: rowOf('violent'),
  };
  const counts = Object.values(history).flatMap((row) => Object.values(row));
  return counts.every((count) => Number.isInteger(count) && count >= 0)
    ? history
    : `${FILE} holds something that is no count`;
};

export const readHistory = (folder: string): History | string => {
  const path = join(folder, FILE);
  return existsSync(path) ? parseHistory(readFileSync(path, 'utf8')) : `there is no ${path}`;
};
