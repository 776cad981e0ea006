import type { TableState } from '../state/state.ts';
import type { RoomEvent } from '../events/events.ts';

/**
 * What the rules of play over days come to from now on, as moments: the zones and their changes of
 * the clock are reckoned outside. UTC milliseconds.
 */
export interface Calendar {
  /** Moments at which a turn may end, rising. */
  readonly ends: readonly number[];
  /** Spans within which no deadline falls and nobody is reminded, rising and apart. */
  readonly closed: readonly { readonly from: number; readonly to: number }[];
}

const hour = 3_600_000;
/** A turn that begins shortly before the fixed time ends at a later one. */
export const leastTurn = 8 * hour;
/** How long before a deadline people are reminded. */
const leads = [24 * hour, 3 * hour] as const;
/** Reminders closer to the deadline than this are of no use. */
const leastLead = hour / 2;

/** The end of a turn that begins now; null where the calendar reaches no further. */
export const turnEnd = ({ ends }: Calendar, now: number, every: number): number | null =>
  ends.filter((end) => end >= now + leastTurn)[every - 1] ?? null;

const closedAt = ({ closed }: Calendar, at: number) =>
  closed.find(({ from, to }) => from < at && at < to);

/** The moment itself, or the end of the span in which no deadline falls. */
export const outOfQuiet = (calendar: Calendar, at: number): number =>
  closedAt(calendar, at)?.to ?? at;

/** When to remind of a deadline; before the quiet rather than after it, and nothing that is past. */
export const reminders = (calendar: Calendar, now: number, endsAt: number): readonly number[] => {
  const moments = leads.map((lead) => closedAt(calendar, endsAt - lead)?.from ?? endsAt - lead);
  return [...new Set(moments)].filter((at) => at > now && at <= endsAt - leastLead);
};

type Moved = Extract<RoomEvent, { readonly type: 'clock.extended' }>;

/** An extension that ends in the quiet ends after it; after an outage people need time to notice. */
const movedEnd = ({ endsAt, why }: Moved, calendar: Calendar, now: number): number => {
  const moved = outOfQuiet(calendar, endsAt);
  return why === 'outage' ? Math.max(moved, turnEnd(calendar, now, 1) ?? moved) : moved;
};

/** In a room that is played over days, deadlines as its calendar has them; else the event as it is. */
export const onCalendar =
  (state: TableState, { calendar, now }: { readonly calendar?: Calendar; readonly now: number }) =>
  (event: RoomEvent): RoomEvent => {
    const { days } = state.opened.options;
    if (days === undefined || days === null || calendar === undefined) return event;
    const remindAt = (endsAt: number | null): readonly number[] =>
      endsAt === null ? [] : reminders(calendar, now, endsAt);
    if (event.type === 'phase.entered' && event.phase === 'order') {
      const endsAt = turnEnd(calendar, now, days.every);
      return { ...event, endsAt, remindAt: remindAt(endsAt) };
    }
    if (event.type === 'clock.resumed' && event.endsAt !== null) {
      const endsAt = outOfQuiet(calendar, event.endsAt);
      return { ...event, endsAt, remindAt: remindAt(endsAt) };
    }
    if (event.type !== 'clock.extended') return event;
    const endsAt = movedEnd(event, calendar, now);
    return { ...event, endsAt, remindAt: remindAt(endsAt) };
  };
