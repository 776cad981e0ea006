import { clamp, pow } from '../math.ts';
import type { OutcomeClass } from '../state/state.ts';

/** R-Judgement. Share of the demand, 0–1, from which a crisis counts as won, or as half won. */
export const SUCCESS = 0.7;
export const PARTIAL = 0.3;
const SOME = 0.1;

/** R-Judgement. The class of the outcome, from the coercer's view of its own demand. */
export const classify = (war: boolean, compel: number): OutcomeClass => {
  if (war) return 'war';
  return compel >= SUCCESS ? 'success' : compel >= PARTIAL ? 'partial' : 'failure';
};

/** R-Judgement. Policy result 1 (failed) to 4 (success), Hufbauer's first part. */
export const policyResult = (war: boolean, compel: number): number => {
  if (war || compel < SOME) return 1;
  return compel >= SUCCESS ? 4 : compel >= PARTIAL ? 3 : 2;
};

/**
 * R-Judgement. What the coercer's acts had to do with it, 1 (nothing or worse) to 4 (decisive),
 * Hufbauer's second part: one point each for a demand of its own on record, for an agreement it is
 * party to, and for pressure at rung 6 or more.
 */
export const contributionOf = (
  compel: number,
  demanded: boolean,
  agreed: boolean,
  rung: number,
): number => {
  if (compel < SOME) return 1;
  return 1 + (demanded ? 1 : 0) + (agreed ? 1 : 0) + (rung >= 6 ? 1 : 0);
};

/** R-Judgement. How far something was kept from advancing, 0–1. */
export const constrained = (start: number, end: number, limit: number): number =>
  limit === start ? 1 : clamp(1 - (end - start) / (limit - start), 0, 1);

/** R-Judgement. `f`: 0 at `worst`, 1 at `best`, straight between, whichever is the greater. */
export const between01 = (value: number, worst: number, best: number): number =>
  worst === best ? (value >= best ? 1 : 0) : clamp((value - worst) / (best - worst), 0, 1);

/** R-Judgement. What is left of peace for each pair left at the brink, and where there are dead. */
const PEACE_LEFT = { brink: 2 / 3, casualties: 0.5 } as const;
/**
 * R-Judgement. Peace, 0–1: none at war, half with dead, and a third less for each of `brink` pairs
 * that are left at the brink: a blow in the last turn has no next turn to be answered in, and is not
 * free for that.
 */
export const peace = (war: boolean, casualties: boolean, brink: number): number =>
  war ? 0 : (casualties ? PEACE_LEFT.casualties : 1) * pow(PEACE_LEFT.brink, brink);

/** R-Judgement. An ally's joint term: `0.6 + 0.4 × min(1, share of contribution / share of GDP)`. */
export const jointFactor = (contributed: number, share: number): number =>
  share <= 0 ? 1 : 0.6 + 0.4 * Math.min(1, contributed / share);

/** R-Judgement. Points of influence that a signed part of a package stands for: what a sanction of one's own costs. */
export const PART_COST = 3;

/** R-Judgement. Turns beyond the last one whose flows count in the score. */
export const TAIL_TURNS = 6;
