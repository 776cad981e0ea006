/** What is taken in at most: some ten times the longest game that was played. */
export const archiveLimits = { bytes: 24_000_000, events: 60_000, depth: 32 } as const;

/** Whether anything lies deeper than allowed; stops at the first. */
export const isTooDeep = (value: unknown, left: number = archiveLimits.depth): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  if (left === 0) return true;
  return Object.values(value).some((part) => isTooDeep(part, left - 1));
};
