import type { ReviewSeries } from '@convoy/protocol';

export type Cell = string | number | null;
/** One line of a chart’s table, with when it was and whose it is. */
export interface Row {
  /** Null for what is of the whole game. */
  readonly turn: number | null;
  readonly seat: string | null;
  readonly cells: readonly Cell[];
}
export interface Table {
  /** Of the cells, without turn and seat. */
  readonly head: readonly string[];
  readonly rows: readonly Row[];
}

/** What every row of every file begins with. */
export const sheetHead = ['game', 'turn', 'phase', 'seat', 'utc'] as const;

type Turns = ReviewSeries['turns'];
const timeOf = (turns: Turns, turn: number | null): string => {
  const at = turns.find((one) => one.turn === turn)?.at ?? null;
  return at === null ? '' : new Date(at).toISOString();
};
/** What a row of a turn says is said after its resolution; of turn 0, at the opening. */
const phaseOf = (turn: number | null): string =>
  turn === null ? '' : turn === 0 ? 'opening' : 'resolved';

/** The rows of a file: each carries the game, its turn, the phase, the seat and the time. */
export const sheetRows = (
  { head, rows }: Table,
  game: string,
  turns: Turns,
): readonly (readonly Cell[])[] => [
  [...sheetHead, ...head],
  ...rows.map(({ turn, seat, cells }) => [
    ...[game, turn, phaseOf(turn), seat, timeOf(turns, turn)],
    ...cells,
  ]),
];

/** As CSV: figures stay figures, and what a spreadsheet would take for a formula is defused. */
export const sheetCsv = async (rows: readonly (readonly Cell[])[]): Promise<string> => {
  // Whoever takes no file home never loads what writes one.
  const { unparse } = (await import('papaparse')).default;
  return `\uFEFF${unparse(
    rows.map((row) => row.map((cell) => cell ?? '')),
    { escapeFormulae: true },
  )}\r\n`;
};

/** Up to two decimals, with a true minus. */
export const shown = (cell: Cell): string =>
  cell === null
    ? '–'
    : typeof cell === 'number'
      ? String(Math.round(cell * 100) / 100).replace('-', '−')
      : cell;
