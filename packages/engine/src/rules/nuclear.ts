import { positive } from '../math.ts';
import type { Worked } from './worked.ts';
import { factor, shown } from './worked.ts';

/** R-Nuclear. The most that a turn may bring an alert with, 0–1. */
const MOST = { brink: 0.02, war: 0.1 } as const;
const FROM = 80;
const ROOM = 20;
const PER_RISK = 5;

/**
 * R-Nuclear. Chance 0–1 of a public alert in a turn at the brink or at war, between two that have
 * the weapons: `rmax × ((T − 80)⁺/20)²`, rmax 0.02 at the brink and 0.10 at war.
 */
export const alertRisk = (tension: number, atWar: boolean): Worked => {
  const most = atWar ? MOST.war : MOST.brink;
  const above = positive(tension - FROM) / ROOM;
  const heat = above * above;
  return {
    value: most * heat,
    terms: [shown('tension', tension), factor('nuclear-most', most), factor('heat', heat)],
  };
};

/** R-Nuclear. Chance 0–1 of use in a turn of alert in which neither side steps back: `min(1, 5r)`. */
export const chanceOfUse = (risk: number): Worked => ({
  value: Math.min(1, PER_RISK * risk),
  terms: [shown('nuclear-risk', risk)],
});

/** R-Nuclear. The most that those who used them score, and what all others lose, points of 100. */
const MOST_SCORED = 5;
const LOST = 40;
export const scoreAfterUse = (score: number, belligerent: boolean): number =>
  belligerent ? Math.min(MOST_SCORED, score) : positive(score - LOST);
