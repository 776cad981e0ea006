import type { Calendar } from '../commands/calendar.ts';
import type { DaysRule } from '../events/days-events.ts';
import type { RoomOptions } from '../events/events.ts';
import { noon } from './given.ts';

export const hour = 3_600_000;
export const day = 24 * hour;

export const daysRule: DaysRule = {
  ...{ zone: 'Etc/UTC', at: '18:00', every: 1, off: [], grace: 1 },
  quiet: { from: '22:00', to: '08:00' },
};
/** As if `noon` were noon: every turn ends six hours after a noon, and nights are quiet. */
export const calendar: Calendar = {
  ends: Array.from({ length: 60 }, (_, n) => noon + n * day + 6 * hour),
  closed: Array.from({ length: 60 }, (_, n) => ({
    from: noon + n * day + 10 * hour,
    to: noon + n * day + 20 * hour,
  })),
};
export const overDays: Partial<RoomOptions> = {
  ...{ advance: 'clock', days: daysRule },
  schedule: { brief: 0, negotiate: 0, order: null },
};
