import type { DaysWish } from '@convoy/protocol';

export const deviceZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** All zones that this device knows, the chosen one among them. */
export const zonesWith = (zone: string): readonly string[] => {
  const known = Intl.supportedValuesOf('timeZone');
  return known.includes(zone) ? known : [zone, ...known];
};

/** Weekday evenings where this device is, nights quiet. */
export const firstDays = (): DaysWish => ({
  ...{ zone: deviceZone(), at: '18:00', every: 1, off: [6, 7], grace: 1 },
  quiet: { from: '21:00', to: '07:00' },
});
