import { fromMicro } from '@convoy/engine';
import type { Micro, OutcomeSection, SeatScore } from '@convoy/engine';

/** A share 0–1 in millionths as whole hundredths. */
export const hundredths = (share: Micro): number => Math.round(fromMicro(share) * 100);
/** A score 0–100 in millionths, rounded. */
export const points = (score: Micro): number => Math.round(fromMicro(score));

export type ScoreBand = 'triumph' | 'success' | 'tolerable' | 'setback' | 'defeat';
/** From 75 triumph, 60 success, 45 tolerable, 30 setback; below that defeat. */
export const bandOf = (score: number): ScoreBand => {
  if (score >= 75) return 'triumph';
  if (score >= 60) return 'success';
  if (score >= 45) return 'tolerable';
  return score >= 30 ? 'setback' : 'defeat';
};

export interface SeatLine {
  readonly seat: string;
  readonly score: number;
  readonly par: number | null;
  /** Score less par, as shown: the difference of the rounded figures. */
  readonly versus: number | null;
  readonly parts: SeatScore['parts'];
}
/** Best against par first; seats without a par after them, by score. */
export const seatLines = (scores: Readonly<Record<string, SeatScore>>): readonly SeatLine[] =>
  Object.entries(scores)
    .map(([seat, { total, par, parts }]): SeatLine => {
      const score = points(total);
      const known = par === null ? null : points(par);
      return { seat, score, par: known, versus: known === null ? null : score - known, parts };
    })
    .toSorted((a, b) => (b.versus ?? -1000) - (a.versus ?? -1000) || b.score - a.score);

type Part = SeatScore['parts'][number];
/** Points out of 100 that a part brought, and that it could have brought and did not. */
export const wonBy = ({ weight, value }: Part): number =>
  fromMicro(weight) * fromMicro(value) * 100;
export const missedBy = ({ weight, value }: Part): number =>
  fromMicro(weight) * (1 - fromMicro(value)) * 100;

/** The aim that brought most, and the one that missed most; null for a seat without aims. */
export const extremes = (
  parts: readonly Part[],
): { readonly most: Part; readonly least: Part } | null => {
  const [first] = parts;
  if (first === undefined) return null;
  return {
    most: parts.reduce((best, part) => (wonBy(part) > wonBy(best) ? part : best), first),
    least: parts.reduce((worst, part) => (missedBy(part) > missedBy(worst) ? part : worst), first),
  };
};

type Path = OutcomeSection['path'];
export interface Peaks {
  readonly rung: Path[number];
  readonly tension: Path[number];
  readonly last: Path[number];
}
/**
 * Where the ladder’s band and the tension were highest, the earliest of equals, and how it ended.
 * Bands are what people see: a heavier act within the same band is no new height.
 */
export const peaksOf = (path: Path, band: (rung: number) => number): Peaks | null => {
  const [first] = path;
  const last = path.at(-1);
  if (first === undefined || last === undefined) return null;
  const highest = (of: (step: Path[number]) => number): Path[number] =>
    path.reduce((best, step) => (of(step) > of(best) ? step : best), first);
  return {
    rung: highest(({ rung }) => band(rung)),
    tension: highest(({ tension }) => tension),
    last,
  };
};
