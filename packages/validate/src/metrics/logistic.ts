/** A covariate of a case; null where it is blank. */
export type Covariates = Readonly<Record<string, number | null>>;

/** Columns as a model takes them: blanks filled with the mean, a flag beside, all on one scale. */
interface Design {
  readonly rowOf: (covariates: Covariates) => readonly number[];
}

const designOf = (rows: readonly Covariates[], names: readonly string[]): Design => {
  const columns = names.flatMap((name) => {
    const known = rows.flatMap((row) => row[name] ?? []);
    if (known.length === 0) return [];
    const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
    const filled = (row: Covariates): number => row[name] ?? mean;
    const blank = (row: Covariates): number => ((row[name] ?? null) === null ? 1 : 0);
    return known.length < rows.length ? [filled, blank] : [filled];
  });
  const scaled = columns.map((column) => {
    const values = rows.map(column);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = Math.sqrt(
      values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length,
    );
    return (row: Covariates): number => (spread === 0 ? 0 : (column(row) - mean) / spread);
  });
  return { rowOf: (row) => [1, ...scaled.map((column) => column(row))] };
};

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

/** Solves a symmetric positive system by elimination with pivots. */
export const solve = (
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): readonly number[] => {
  const size = right.length;
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  for (let at = 0; at < size; at += 1) {
    let best = at;
    for (let below = at + 1; below < size; below += 1)
      if (Math.abs(rows[below]?.[at] ?? 0) > Math.abs(rows[best]?.[at] ?? 0)) best = below;
    const pivot = rows[best] ?? [];
    rows[best] = rows[at] ?? [];
    rows[at] = pivot;
    const head = pivot[at] ?? 0;
    if (head === 0) continue;
    for (let other = 0; other < size; other += 1) {
      const row = rows[other];
      if (other === at || row === undefined) continue;
      const share = (row[at] ?? 0) / head;
      if (share !== 0)
        rows[other] = row.map((value, column) => value - share * (pivot[column] ?? 0));
    }
  }
  return rows.map((row, at) => {
    const head = row[at] ?? 0;
    return head === 0 ? 0 : (row[size] ?? 0) / head;
  });
};

/** Ridge on scaled covariates, the intercept left free: as light as keeps separation away. */
const RIDGE = 1;
const STEPS = 25;
const ENOUGH = 1e-8;

const chanceAt = (score: number): number => 1 / (1 + Math.exp(-score));

/** Newton's steps (iteratively reweighted least squares) on the penalised likelihood. */
const fitted = (
  rows: readonly (readonly number[])[],
  happened: readonly boolean[],
): readonly number[] => {
  const size = rows[0]?.length ?? 1;
  let weights: readonly number[] = Array.from({ length: size }, () => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = Array.from({ length: size }, () => 0);
    const bend = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
    rows.forEach((row, at) => {
      const chance = chanceAt(dot(row, weights));
      const miss = (happened[at] === true ? 1 : 0) - chance;
      const mass = chance * (1 - chance);
      row.forEach((value, column) => {
        slope[column] = (slope[column] ?? 0) + miss * value;
        const line = bend[column];
        if (line !== undefined)
          row.forEach((other, beside) => {
            line[beside] = (line[beside] ?? 0) + mass * value * other;
          });
      });
    });
    for (let column = 1; column < size; column += 1) {
      slope[column] = (slope[column] ?? 0) - RIDGE * (weights[column] ?? 0);
      const line = bend[column];
      if (line !== undefined) line[column] = (line[column] ?? 0) + RIDGE;
    }
    const change = solve(bend, slope);
    weights = weights.map((weight, column) => weight + (change[column] ?? 0));
    if (change.every((part) => Math.abs(part) < ENOUGH)) break;
  }
  return weights;
};

export interface Example {
  readonly covariates: Covariates;
  readonly happened: boolean;
}

/** A plain logistic model of the examples; gives the chance of another case. */
export const fitLogistic = (examples: readonly Example[]): ((of: Covariates) => number) => {
  const names = [...new Set(examples.flatMap(({ covariates }) => Object.keys(covariates)))];
  const design = designOf(
    examples.map(({ covariates }) => covariates),
    names,
  );
  const weights = fitted(
    examples.map(({ covariates }) => design.rowOf(covariates)),
    examples.map(({ happened }) => happened),
  );
  return (covariates) => chanceAt(dot(design.rowOf(covariates), weights));
};
