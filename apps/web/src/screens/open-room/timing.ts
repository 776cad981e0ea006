import type { CreateRoom } from '@convoy/protocol';

export type Schedule = CreateRoom['schedule'];
export const presetIds = ['table', 'brisk', 'roomy', 'weekly', 'none', 'own'] as const;
export type PresetId = (typeof presetIds)[number];

/** Seconds for reading, talking and writing orders. */
export const presets = {
  table: { brief: 90, negotiate: 240, order: 120 },
  brisk: { brief: 45, negotiate: 120, order: 90 },
  roomy: { brief: 135, negotiate: 360, order: 180 },
  /** A turn a week: six days to talk, one to write orders. */
  weekly: { brief: 0, negotiate: 518_400, order: 86_400 },
  none: { brief: null, negotiate: null, order: null },
} as const satisfies Record<Exclude<PresetId, 'own'>, Schedule>;

/** What a person typed as minutes, in seconds; null where it does not fit. */
export const secondsFrom = (minutes: string, least: number): number | null => {
  const typed = minutes.trim().replace(',', '.');
  if (!/^\d+(\.\d+)?$/.test(typed)) return null;
  const seconds = Math.round(Number(typed) * 60);
  return seconds >= least && seconds <= 86_400 ? seconds : null;
};

export interface OwnTimes {
  readonly read: string;
  readonly talk: string;
  readonly order: string;
}
/** Shortest time for orders that the server takes, in seconds. */
export const leastOrder = 10;

/** The schedule that the form stands for; null while a typed time does not fit. */
export const scheduleOf = (preset: PresetId, own: OwnTimes): Schedule | null => {
  if (preset !== 'own') return presets[preset];
  const brief = secondsFrom(own.read, 0);
  const negotiate = secondsFrom(own.talk, 0);
  const order = secondsFrom(own.order, leastOrder);
  return brief === null || negotiate === null || order === null
    ? null
    : { brief, negotiate, order };
};

/** Minutes of clock that so many turns come to, rounded; null where a part has no limit. */
export const clockMinutes = (schedule: Schedule, turns: number): number | null => {
  const { brief, negotiate, order } = schedule;
  return brief === null || negotiate === null || order === null
    ? null
    : Math.round(((brief + negotiate + order) * turns) / 60);
};
