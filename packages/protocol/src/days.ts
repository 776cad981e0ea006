import { z } from 'zod';
import { withinHours } from './hours.ts';

/** A time of day, `18:00`. */
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Whether this machine knows a time zone of this name. */
export const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

/** Play over days: when turns end, in which place, and when nobody is to be disturbed. */
export const daysSchema = z
  .strictObject({
    zone: z.string().min(1).max(60).refine(isZone, { error: 'unknown-zone' }),
    at: timeOfDay,
    every: z.number().int().min(1).max(7),
    /** 1 for Monday to 7 for Sunday; one day at least is left. */
    off: z.array(z.number().int().min(1).max(7)).max(6),
    quiet: z
      .strictObject({ from: timeOfDay, to: timeOfDay })
      .refine(({ from, to }) => from !== to, { path: ['to'], error: 'no-hours' })
      .nullable(),
    grace: z.number().int().min(0).max(5),
  })
  .refine(({ at, quiet }) => !withinHours(at, quiet), { path: ['at'], error: 'in-quiet-hours' })
  .refine(({ off }) => new Set(off).size < 7, { path: ['off'], error: 'no-day-left' });
export type DaysWish = z.input<typeof daysSchema>;
