import { flagIn, numberIn, textIn } from '../reader/row.ts';
import type { Row } from '../reader/row.ts';
import type { PlayedCase, Session } from '../work/session.ts';
import { curveAt } from './played-targets.ts';
import { isSecurity } from './questions.ts';

/** A competing-risk curve of the data beside the games' at one year. */
export interface CurvePoint {
  readonly subset: string;
  readonly year: number;
  readonly curve: 'concession' | 'sender gives up' | 'stalemate';
  readonly value: number;
  readonly simulated: number;
  readonly hit: boolean;
}

/** How near is near enough. */
const NEAR = 0.05;

const subsets: Readonly<Record<string, (row: Row) => boolean>> = {
  all: () => true,
  security: isSecurity,
  security_institution: (row) => isSecurity(row) && flagIn(row, 'institution') === true,
  security_unilateral: (row) =>
    isSecurity(row) &&
    flagIn(row, 'institution') !== true &&
    (numberIn(row, 'n_named_senders') ?? 1) <= 1,
};
const CURVES = [
  ['concession', 'cum_concession', 'conceded'],
  ['sender gives up', 'cum_sender_capit', 'gaveUp'],
  ['stalemate', 'cum_stalemate', 'stalemate'],
] as const;

/** All curves of the file, on the imposed cases of the folder. */
export const compareCurves = (rows: readonly Row[], session: Session): readonly CurvePoint[] => {
  const imposed = session.cases.ties.filter(({ row }) => flagIn(row, 'imposition') === true);
  const cases = new Map<string, readonly PlayedCase[]>(
    Object.entries(subsets).map(([name, which]) => [name, imposed.filter(({ row }) => which(row))]),
  );
  return rows.flatMap((line) => {
    const subset = textIn(line, 'subset');
    const year = numberIn(line, 'year');
    const chosen = cases.get(subset) ?? [];
    if (year === null || chosen.length === 0) return [];
    return CURVES.flatMap(([curve, column, what]): readonly CurvePoint[] => {
      const value = numberIn(line, column);
      const simulated = curveAt(chosen, year, what);
      if (value === null || simulated === null) return [];
      const hit = Math.abs(value - simulated) <= NEAR;
      return [{ subset, year, curve, value, simulated, hit }];
    });
  });
};
