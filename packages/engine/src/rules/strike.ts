import type { Worked } from './worked.ts';
import { factor, shown } from './worked.ts';

/** R-Strike. What a limited strike does to the one struck, points. */
export const STRIKE = { readiness: -10, harm: 6, trust: -20 } as const;
const SHARE = 0.6;
const READY = 60;
const READY_SHARE = 0.5;

/** R-Strike. Share, 0–1, of an air force that a no-fly zone held by another of 0–1 keeps on the ground. */
export const grounded = (own: number, holder: number): number =>
  holder <= 0 ? 0 : holder / (own + holder);
/** R-Strike. Forces in theatre that a no-fly zone takes from the one under it, by that share. */
export const GROUNDED_FORCES = -10;

/** R-Strike. What is left of a strike's effect once what it is aimed at stands ready, 0–1. */
export const unready = (progress: number): number => (progress > READY ? READY_SHARE : 1);

/**
 * R-Strike. Change of what advances, 0–100, hit by air forces of 0–1: `−0.6 × air × progress`,
 * halved above 60: what is ready is spread, hidden and defended.
 */
export const destroyed = (progress: number, air: number): Worked => ({
  value: -SHARE * air * progress * unready(progress),
  terms: [
    shown('progress', progress),
    factor('strike-share', SHARE),
    factor('air', air),
    factor('ready', unready(progress)),
  ],
});
