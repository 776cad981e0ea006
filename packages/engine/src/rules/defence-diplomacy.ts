import { clamp, decay, positive } from '../math.ts';
import type { Worked } from './worked.ts';
import { factor, shown, summand } from './worked.ts';

const FEAR_SCALE = 12;
/**
 * R-Defence diplomacy. How much an ally fears to be left alone, 0–1: how threatened it is, by its
 * tension with the rival (0–100), and how little it trusts its protector (−100…100).
 */
export const fearOfAbandonment = (tension: number, trust: number): number =>
  clamp(tension / 100, 0, 1) * (1 - positive(trust) / 100);

/** R-Defence diplomacy. Trust that forces sent to an ally win: `12 × fear` for each level. */
export const reassurance = (fear: number, levels: number): Worked => ({
  value: FEAR_SCALE * fear * levels,
  terms: [shown('fear-scale', FEAR_SCALE), factor('fear', fear), factor('level', levels)],
});

/** R-Defence diplomacy. Share of an ally's hostile act that is felt as its protector's own. */
export const ENTRAPPED = 0.3;
/** R-Defence diplomacy. Share of a guarantor's forces that stand behind its ally's threats. */
export const BACKED = 0.5;

const BUILD_HALF_LIFE = 180;
const LOSE_HALF_LIFE = 720;
/** Where one side alone runs a programme, forces come half of the way. */
const ONE_SIDE = 50;

/**
 * R-Defence diplomacy. Change of interoperability, 0–100, in a turn of `days`: towards 50 for each
 * side (0–2) that runs a programme, half of the way in 180 days; without, half is lost in 720.
 */
export const interoperabilityFlow = (now: number, sides: number, days: number): Worked => {
  const to = ONE_SIDE * sides;
  const share = 1 - decay(days, to >= now ? BUILD_HALF_LIFE : LOSE_HALF_LIFE);
  return {
    value: (to - now) * share,
    terms: [shown('interoperability', now), shown('programmes', to), factor('time', share)],
  };
};

/** R-Defence diplomacy. Interoperability that two forces gain by one exercise together. */
export const EXERCISED_TOGETHER = 5;

/**
 * R-Defence diplomacy. Forces 0–1 of two that can act as one: `(own + partner) × (0.6 + 0.4 × I)`, at
 * most 1 and never less than one's own. Forces that have never worked together count each for itself.
 */
export const jointForce = (own: number, partner: number, interoperability: number): number =>
  interoperability <= 0
    ? own
    : Math.max(own, Math.min(1, own + partner) * (0.6 + (0.4 * interoperability) / 100));

const LAG = 60;
/** R-Defence diplomacy. Days from the order to the arrival of arms: 60 for each level 1–3. */
export const armsLag = (level: number): number => LAG * level;

/** R-Defence diplomacy. What arms do: forces a level, and trust, less where strings are attached. */
export const ARMS = { forces: 6, trust: { open: 4, governed: 2 } } as const;

const STRAYS = { open: 0.3, governed: 0.1 } as const;
/**
 * R-Defence diplomacy. Chance that arms end up in other hands: `0.3`, or `0.1` with end-use terms,
 * `× (1.5 − accountability)` of the one that gets them.
 */
export const diversion = (governed: boolean, accountability: number): Worked => {
  const base = governed ? STRAYS.governed : STRAYS.open;
  return {
    value: clamp(base * (1.5 - accountability), 0, 1),
    terms: [factor('end-use', base), factor('accountability', 1.5 - accountability)],
  };
};
/** R-Defence diplomacy. What stray arms cost a level: harm where they went, the sender's legitimacy; half are lost. */
export const DIVERTED = { harm: 2, legitimacy: -3, lost: 0.5 } as const;

const FATIGUE = 0.2;
const FEAR = 0.15;
/**
 * R-Defence diplomacy. What a rival wants to add to its forces in a year, after Richardson:
 * `0.15 × theirs − 0.2 × own + grievance`, forces 0–100, grievance a tenth of the tension above 30.
 * Stable, as a × b > k × l. It moves bots alone: a person's answer is never drawn.
 */
export const armsReaction = (own: number, theirs: number, tension: number): Worked => {
  const grievance = positive(tension - 30) / 10;
  return {
    value: FEAR * theirs - FATIGUE * own + grievance,
    terms: [
      summand('their-forces', FEAR * theirs),
      summand('own-forces', -FATIGUE * own),
      summand('grievance', grievance),
    ],
  };
};
