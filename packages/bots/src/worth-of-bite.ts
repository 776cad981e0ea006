import type { ActorId } from '@convoy/engine';
import { lossOf } from '@convoy/engine';
import { worth, worthBetween } from './aims.ts';
import { DAYS_A_MONTH, SUPPORT_OF_STRAIN, daysLeft, monthsTold } from './cuts.ts';
import type { Situation } from './situation.ts';
import { standingBite } from './standing.ts';

/** Points of harm a month that a bite of 1 % of GDP a year does in the target, with a fifth of its dealings cut (R-Harm). */
const HARM_OF_BITE = 0.12;
/** Points of harm, 0–100, that a bite does until the end. */
export const harmOf = (situation: Situation, bite: number): number =>
  (HARM_OF_BITE * bite * daysLeft(situation)) / DAYS_A_MONTH;

/** Share of a bite that is left at the end, once its target has found substitutes and other ways (R-Leak). */
const LEFT = 0.65;

/**
 * What more bite on another (less, where negative), % of its GDP a year, is to this seat's own aims, in
 * score points: some want it poor, some want it spared. It comes on top of what stands, what is signed
 * for, and what `beside` that others are expected to take: an aim that they fulfil is not fulfilled again.
 */
export const worthOfBite = (
  situation: Situation,
  target: ActorId,
  bite: number,
  beside = 0,
): number => {
  const { aims } = situation;
  const base = LEFT * (standingBite(situation, target) + beside);
  const end = base + LEFT * bite;
  return (
    worthBetween(aims, 'bite', target, base, end) +
    worthBetween(aims, 'strain', target, base, end) +
    worth(aims, 'economy', target, lossOf(bite, daysLeft(situation))) +
    worth(aims, 'support', target, SUPPORT_OF_STRAIN * bite * monthsTold(situation)) +
    worth(aims, 'harm', target, harmOf(situation, bite))
  );
};
