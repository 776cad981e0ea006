import type { Calendar, DaysRule } from '@convoy/table';
import { DateTime } from 'luxon';

/** How far ahead deadlines are reckoned: far beyond any extension. */
const horizon = 90;
/** A calendar that was reckoned so long ago is reckoned anew, milliseconds. */
const freshFor = 3_600_000;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The moment at which clocks in the zone show this time on this date; after the gap where none does. */
const moment = (date: DateTime, time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return date.set({ hour, minute, second: 0, millisecond: 0 }).toMillis();
};

/** Spans that touch or overlap become one; all rise. */
const joined = (spans: readonly Span[]): readonly Span[] =>
  spans
    .toSorted((a, b) => a.from - b.from)
    .reduce<readonly Span[]>((whole, span) => {
      const last = whole.at(-1);
      return last === undefined || span.from > last.to
        ? [...whole, span]
        : [...whole.slice(0, -1), { from: last.from, to: Math.max(last.to, span.to) }];
    }, []);

const quietOn = (date: DateTime, { quiet }: DaysRule): readonly Span[] => {
  if (quiet === null) return [];
  const until = quiet.from < quiet.to ? date : date.plus({ days: 1 });
  return [{ from: moment(date, quiet.from), to: moment(until, quiet.to) }];
};

const offOn = (date: DateTime, { off }: DaysRule): readonly Span[] =>
  off.includes(date.weekday)
    ? [
        {
          from: date.startOf('day').toMillis(),
          to: date.plus({ days: 1 }).startOf('day').toMillis(),
        },
      ]
    : [];

/** What the rule comes to around a moment, in its zone, over changes of the clock. */
export const calendarOf = (rule: DaysRule, around: number): Calendar => {
  const today = DateTime.fromMillis(around, { zone: rule.zone }).startOf('day');
  // Two days back: a quiet night or a free day may have begun before.
  const dates = Array.from({ length: horizon }, (_, n) => today.plus({ days: n - 2 }));
  return {
    ends: dates
      .filter(({ weekday }) => !rule.off.includes(weekday))
      .map((date) => moment(date, rule.at)),
    closed: joined(dates.flatMap((date) => [...quietOn(date, rule), ...offOn(date, rule)])),
  };
};

const known = new Map<string, { readonly at: number; readonly calendar: Calendar }>();
/** Rules kept at a time; more rooms than this seldom differ in theirs. */
const keptRules = 200;

/** For a decision: the room's calendar where it is played over days. */
export const calendarFor = (
  rule: DaysRule | null,
  now: number,
): { readonly calendar?: Calendar } => {
  if (rule === null) return {};
  const key = JSON.stringify(rule);
  const before = known.get(key);
  if (before !== undefined && now >= before.at && now < before.at + freshFor)
    return { calendar: before.calendar };
  const calendar = calendarOf(rule, now);
  if (known.size >= keptRules) known.clear();
  known.set(key, { at: now, calendar });
  return { calendar };
};
