/** R-Ladder. Escalation weight of each engine rung 0–12. */
export const WEIGHTS = [-2, 0, 3, 5, 8, 8, 12, 16, 22, 28, 36, 45, 60] as const;
export const TOP_RUNG = 12;
export const WAR_RUNG = 11;

export const weightOf = (rung: number): number => WEIGHTS[rung] ?? 0;

/** R-Ladder. A pair's rung: the highest standing or current act between the two. */
export const highest = (rungs: readonly number[]): number =>
  rungs.reduce((top, rung) => Math.max(top, rung), 0);
