import type { Stage } from '../coding/case.ts';

/**
 * Days of each turn. Sanctions episodes run from turns of a month to turns of a year, fifteen and a
 * half years in all: half a year is what the average start leaves of its calendar year, so that the
 * ends of years 0, 1, 2… fall on ends of turns. Threats run two years; crises from days to months.
 */
const DAYS: Readonly<Record<Stage, readonly number[]>> = {
  threatened: [30, 61, 92, 182, 182, 183],
  imposed: [30, 61, 92, ...Array.from({ length: 15 }, () => 365)],
  crisis: [3, 4, 7, 14, 14, 21, 30, 45, 60, 90],
};

export interface Turn {
  readonly date: string;
  readonly days: number;
}

const A_DAY = 86_400_000;

export const turnsFrom = (year: number, stage: Stage): readonly Turn[] => {
  let at = Date.UTC(year, 0, 1);
  return DAYS[stage].map((days) => {
    const date = new Date(at).toISOString().slice(0, 10);
    at += days * A_DAY;
    return { date, days };
  });
};
