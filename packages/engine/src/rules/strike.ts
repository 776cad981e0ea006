import type { Worked } from './worked.ts';
import { factor, shown } from './worked.ts';

/** R-Strike. What a limited strike does to the one struck, points. */
export const STRIKE = { readiness: -10, harm: 6, trust: -20 } as const;
const SHARE = 0.6;

/** R-Strike. Change of what advances, 0–100, hit by air forces of 0–1: `−0.6 × air × progress`. */
export const destroyed = (progress: number, air: number): Worked => ({
  value: -SHARE * air * progress,
  terms: [shown('progress', progress), factor('strike-share', SHARE), factor('air', air)],
});
