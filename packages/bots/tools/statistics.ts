export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** A middle with a 95 % interval. */
export interface Estimate {
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

const Z = 1.96;

/** Wilson's interval of a share. */
export const shareOf = (hits: number, of: number): Estimate => {
  const n = Math.max(1, of);
  const p = hits / n;
  const middle = (p + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
  const half = (Z * Math.sqrt((p * (1 - p)) / n + Z ** 2 / (4 * n ** 2))) / (1 + Z ** 2 / n);
  return { at: p, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
};

/** A mean with the interval of its standard error. */
export const meanOf = (values: readonly number[]): Estimate => {
  const at = mean(values);
  const spread = Math.sqrt(
    mean(values.map((value) => (value - at) ** 2)) / Math.max(1, values.length - 1),
  );
  return { at, low: at - Z * spread, high: at + Z * spread };
};

export const percent = ({ at, low, high }: Estimate): string =>
  `${(100 * at).toFixed(0)} (${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)})`;

export const points = ({ at, low, high }: Estimate): string =>
  `${at.toFixed(1)} (${low.toFixed(1)}…${high.toFixed(1)})`;

/** Prints rows under a head, each column as wide as its widest cell. */
export const printTable = (head: readonly string[], rows: readonly (readonly string[])[]): void => {
  const widths = head.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => (row[at] ?? '').length)),
  );
  for (const row of [head, ...rows])
    console.log(`  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`);
};
