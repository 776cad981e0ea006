import type { TablePhase } from '@convoy/table';
import { columnsOf, tableNames } from './columns.ts';
import type { Cell, Row, TableName, Tables } from './columns.ts';

/** When something happened, and whose it was. */
export interface Place {
  readonly game: string;
  readonly turn: number;
  readonly phase: TablePhase;
  /** UTC milliseconds; null where the reader may not know. */
  readonly at: number | null;
}
/** One row to be: what stands in its own columns, the others being empty. */
export interface Draft {
  readonly table: TableName;
  readonly seat: string | null;
  readonly cells: Readonly<Record<string, Cell>>;
  /** Where it is not the turn of whatever the row was read from. */
  readonly turn?: number;
}

/** Time as text; from outside, as nothing here knows a calendar. */
export type Utc = (at: number) => string;

/** Every row of a table has the same columns in the same sequence. */
export const rowOf = ({ game, turn, phase, at }: Place, draft: Draft, utc: Utc): Row => {
  const head = { game, turn: draft.turn ?? turn, phase, seat: draft.seat };
  const all: Readonly<Record<string, Cell>> = {
    ...draft.cells,
    ...head,
    utc: at === null ? null : utc(at),
  };
  return Object.fromEntries(columnsOf(draft.table).map((name) => [name, all[name] ?? null]));
};

/** Rows by table, in the sequence in which they came. */
export const gathered = (rows: readonly (readonly [TableName, Row])[]): Tables => {
  const by = new Map<TableName, Row[]>(tableNames.map((name) => [name, []]));
  for (const [table, row] of rows) by.get(table)?.push(row);
  const of = (table: TableName): readonly Row[] => by.get(table) ?? [];
  return {
    turns: of('turns'),
    orders: of('orders'),
    ledger: of('ledger'),
    quantities: of('quantities'),
    messages: of('messages'),
    packages: of('packages'),
    answers: of('answers'),
    offers: of('offers'),
    demands: of('demands'),
    votes: of('votes'),
    readings: of('readings'),
    forecasts: of('forecasts'),
    injects: of('injects'),
    rulings: of('rulings'),
    people: of('people'),
    scores: of('scores'),
  };
};

/** A list or a record in one cell. */
export const packed = (value: object): string => JSON.stringify(value);
export const listed = (values: readonly string[] | 'all' | 'control'): string =>
  typeof values === 'string' ? values : values.join(' ');
