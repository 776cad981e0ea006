/** One line of a file, by column, as text; the readers below turn it into what it means. */
export type Row = Readonly<Record<string, string>>;

/** A number, or null where the cell is blank, `.` or no number. */
export const numberIn = (row: Row, column: string): number | null => {
  const text = (row[column] ?? '').trim();
  if (text === '' || text === '.') return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
};

/** Yes (anything above 0), no, or null where nothing is said. */
export const flagIn = (row: Row, column: string): boolean | null => {
  const value = numberIn(row, column);
  return value === null ? null : value > 0;
};

export const textIn = (row: Row, column: string): string => (row[column] ?? '').trim();
