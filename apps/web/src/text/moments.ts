import { localeNow } from './words.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Moments over days: weekday, date and time, in this device's zone where none is given. */
const formatIn = (zone: string | undefined): Intl.DateTimeFormat => {
  const key = `${localeNow()} ${zone ?? ''}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(localeNow(), {
    ...{ weekday: 'short', day: 'numeric', month: 'short' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    ...(zone === undefined ? {} : { timeZone: zone }),
  });
  formats.set(key, made);
  return made;
};

/** `Fri 27 Nov, 18:00` */
export const momentText = (at: number, zone?: string): string =>
  formatIn(zone)
    .formatToParts(at)
    .reduce(
      (whole, { type, value }) => whole + (type === 'literal' && value === ' at ' ? ', ' : value),
      '',
    );

/** The same moment on the clocks of another zone, or null where they show the same. */
export const momentElsewhere = (at: number, zone: string): string | null => {
  const there = momentText(at, zone);
  return there === momentText(at) ? null : there;
};

/** `27 November 2026` */
export const dayText = (at: number): string =>
  new Intl.DateTimeFormat(localeNow(), { dateStyle: 'long' }).format(at);

/** `America/New_York` → `New York` */
export const placeOf = (zone: string): string =>
  (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

const minute = 60_000;
/** `1 d 3 h`, `5 h 12 min`, `48 min`. */
export const leftText = (ms: number): string => {
  const minutes = Math.ceil(ms / minute);
  const hours = Math.floor(minutes / 60);
  if (hours >= 24) return `${Math.floor(hours / 24)} d ${hours % 24} h`;
  return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
};
