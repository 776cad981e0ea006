import type { State } from './state/state.ts';

/**
 * Days as whole numbers, by the proleptic Gregorian calendar and plain arithmetic: the engine
 * reads no clock and knows no time zone.
 */
const MONTH_STARTS = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysBefore = (year: number): number => {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
};

const monthStart = (year: number, month: number): number =>
  (MONTH_STARTS[month - 1] ?? 0) + (month > 2 && isLeap(year) ? 1 : 0);

/** Day number of an ISO date (`1962-10-16`). */
export const dayOf = (iso: string): number => {
  const [year = 1, month = 1, day = 1] = iso.split('-').map(Number);
  return daysBefore(year) + monthStart(year, month) + day;
};

/** ISO date of a day number. */
export const isoOf = (day: number): string => {
  let year = Math.floor(day / 365.2425) + 1;
  while (daysBefore(year) >= day) year -= 1;
  while (daysBefore(year + 1) < day) year += 1;
  const within = day - daysBefore(year);
  let month = 12;
  while (monthStart(year, month) >= within) month -= 1;
  const date = within - monthStart(year, month);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
};

export interface TurnDates {
  readonly from: string;
  /** Inclusive. */
  readonly to: string;
  readonly days: number;
}

const turnsOf = (state: State): readonly { readonly date: string; readonly days: number }[] =>
  state.scenario.lengths.find((length) => length.id === state.length)?.turns ?? [];

/** Number of turns of the length being played. */
export const turnsIn = (state: State): number => turnsOf(state).length;

/** Days of the crisis: in all, from the first of this turn to the last, and those of the last turn. */
export const daysIn = (
  state: State,
): { readonly days: number; readonly left: number; readonly last: number } => {
  const turns = turnsOf(state);
  const sum = (some: typeof turns): number => some.reduce((total, { days }) => total + days, 0);
  return {
    days: sum(turns),
    left: sum(turns.slice(Math.max(0, state.turn - 1))),
    last: turns.at(-1)?.days ?? 1,
  };
};

/** Dates of a turn, from 1. */
export const datesOf = (state: State, turn: number): TurnDates => {
  const { date, days } = turnsOf(state)[turn - 1] ?? { date: '0001-01-01', days: 1 };
  return { from: date, to: isoOf(dayOf(date) + days - 1), days };
};
