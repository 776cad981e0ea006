import { reminders } from '@convoy/table';
import type { TableState } from '@convoy/table';
import { calendarFor } from './calendar.ts';
import { icsOf } from './ics.ts';
import type { Entry } from './ics.ts';

/** Deadlines to come after the running one, as the rule has them while nothing moves it. */
const planned = (state: TableState, now: number): readonly number[] => {
  const { days } = state.opened.options;
  const { endsAt } = state.clock;
  const { calendar } = calendarFor(days ?? null, now);
  if (days === undefined || days === null || calendar === undefined || endsAt === null) return [];
  return calendar.ends
    .filter((end) => end > endsAt)
    .filter((_, place) => (place + 1) % days.every === 0);
};

const turnsOf = ({ opened }: TableState): number =>
  opened.scenario.lengths.find(({ id }) => id === opened.options.length)?.turns.length ?? 0;

/** The room's name and when its turns end; what anybody with the calendar's address may know. */
export const deadlinesOf = (room: string, state: TableState, now: number): string => {
  const name = state.opened.texts['title'] ?? state.opened.scenario.id;
  const { calendar } = calendarFor(state.opened.options.days ?? null, now);
  const { endsAt } = state.clock;
  const entry = (turn: number, at: number, remindAt: readonly number[]): Entry => ({
    ...{ id: `${room}-${String(turn)}`, at, remindAt },
    title: `${name}: turn ${String(turn)} ends`,
  });
  if (state.ended || endsAt === null) return icsOf(name, [], now);
  const later = planned(state, now)
    .slice(0, turnsOf(state) - state.turn)
    .map((at, place) =>
      entry(state.turn + place + 1, at, calendar === undefined ? [] : reminders(calendar, now, at)),
    );
  return icsOf(name, [entry(state.turn, endsAt, state.days.remindAt), ...later], now);
};
