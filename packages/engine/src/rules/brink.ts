import type { ContingencyResponse } from '../state/state.ts';
import type { Severity } from './incident.ts';

/** R-Brink. Tension at which a pair stands at the brink, and below which it leaves it. */
export const BRINK = 80;
export const BRINK_WITH_CASUALTIES = 65;
export const BRINK_ENDS = 65;

export type Clash = Severity | 'strike';

/** R-Brink. Does the pair come to the brink: T ≥ 80, casualties at T ≥ 65, or any strike. */
export const reachesBrink = (tension: number, happened: readonly Clash[]): boolean =>
  tension >= BRINK ||
  (tension >= BRINK_WITH_CASUALTIES && happened.includes('casualties')) ||
  happened.includes('strike');

/** R-Brink. */
export const leavesBrink = (tension: number): boolean => tension < BRINK_ENDS;

/**
 * R-Brink. War only in a turn that began at the brink, when blood flows or shots are exchanged,
 * and one side's answer is to strike or both match. Who orders a strike has answered with one
 * that the other may absorb: it counts as a match.
 */
export const meansWar = (
  beganAtBrink: boolean,
  happened: Clash | null,
  answers: readonly [ContingencyResponse, ContingencyResponse],
): boolean => {
  if (!beganAtBrink || happened === null || happened === 'near-miss') return false;
  return answers.includes('strike') || answers.every((answer) => answer === 'match');
};

/** R-Brink. What an answer does to the pair's tension, and to support × accountability. */
export const ANSWERS = {
  absorb: { tension: -6, support: -5 },
  match: { tension: 5, support: 0 },
  strike: { tension: 10, support: 0 },
} as const satisfies Record<ContingencyResponse, { tension: number; support: number }>;

/** R-War. Points of harm that a turn of war does to each side, fewer where both stand down. */
export const warHarm = (ceasefire: boolean): number => (ceasefire ? 8 : 20);
