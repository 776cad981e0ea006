import type { PackageMeasure } from '@convoy/engine';
import { BLOWBACK, tierShare } from '@convoy/engine';
import { biteOf, blowbackOf, costOfStrain, fullBiteOf } from '../cuts.ts';
import type { Desk } from '../desk.ts';
import { yieldChance } from '../leverage.ts';
import type { Other } from '../situation.ts';
import { worthOfBite } from '../worth-of-bite.ts';

export type Cut = Pick<PackageMeasure, 'sector' | 'tier'>;

/** What more bite on another, beside what others bring, is worth for the disputes with it, in score points. */
export const leverageOf = (desk: Desk, target: Other, bite: number, beside = 0): number => {
  const { situation, temperament, disputes } = desk;
  let total = 0;
  for (const { dispute, push } of disputes) {
    if (dispute.other.id !== target.id) continue;
    // The package brings its demand along, whoever's part is being weighed.
    const without = { ...push, bite: Math.max(0, push.bite + beside), demanded: true };
    const next = { ...without, bite: without.bite + bite };
    total +=
      dispute.gain *
      (yieldChance(situation, dispute, next) - yieldChance(situation, dispute, without));
  }
  return total * temperament.drive * (1 - temperament.shirking);
};

/** Chance that a friend who is asked comes along in full. */
export const COMES_ALONG = 0.6;
/** An ally's part in the common cause counts in its score, and in how its friends see it: points at full tier. */
const CARRIED = 0.8;

/** An ally's name for doing its part in one branch. */
const nameFor = ({ situation, temperament }: Desk, tier: number): number =>
  situation.leader === null ? 0 : CARRIED * (1 - temperament.shirking) * tierShare(tier);

/** Of what others would bring to a common aim, a loyal member counts this share as brought without it; a shirker all. */
const LEFT_TO_OTHERS = 0.35;
const countedOn = ({ temperament: { shirking } }: Desk): number =>
  LEFT_TO_OTHERS + (1 - LEFT_TO_OTHERS) * shirking;

/**
 * % of the target's GDP a year that stands beside a part: what others bring, and what this seat brings by
 * its other parts. Pressure is reckoned beside others alone: a second part is no weaker for the first.
 */
export interface Beside {
  readonly others: number;
  /** Of that, what nobody has signed for yet. */
  readonly unsigned: number;
  readonly own: number;
}
const ALONE: Beside = { others: 0, unsigned: 0, own: 0 };

/** Own part of a package in one branch: what it adds to the pressure, and what it costs at home. */
export const partGain = (
  desk: Desk,
  target: Other,
  { sector, tier }: Cut,
  { others, unsigned, own }: Beside = ALONE,
): number => {
  if (tier === 0) return 0;
  const { situation } = desk;
  const bite = biteOf(situation, target.id, situation.me, sector, tier);
  return (
    leverageOf(desk, target, bite, others) +
    worthOfBite(situation, target.id, bite, countedOn(desk) * unsigned + own) +
    nameFor(desk, tier) +
    costOfStrain(situation, blowbackOf(situation, target.id, sector, tier))
  );
};

/** The same of a part that stands already: what would be lost, and spared at home, if it ended. */
export const partKept = (desk: Desk, target: Other, { sector, tier }: Cut): number => {
  if (tier === 0) return 0;
  const { situation } = desk;
  const { me } = situation;
  const bite = fullBiteOf(situation, target.id, me, sector, tier);
  return (
    leverageOf(desk, target, bite, -bite) -
    worthOfBite(situation, target.id, -bite) +
    nameFor(desk, tier) -
    costOfStrain(situation, -BLOWBACK * fullBiteOf(situation, me, target.id, sector, tier))
  );
};
