import type { PackageMeasure } from '@convoy/engine';
import { tierShare } from '@convoy/engine';
import { biteOf, blowbackOf, costOfStrain, worthOfBite } from '../cuts.ts';
import type { Desk } from '../desk.ts';
import { yieldChance } from '../leverage.ts';
import type { Other } from '../situation.ts';

export type Cut = Pick<PackageMeasure, 'sector' | 'tier'>;

/** What more bite on another, beside what others bring, is worth for the disputes with it, in score points. */
export const leverageOf = (desk: Desk, target: Other, bite: number, beside = 0): number => {
  const { situation, temperament, disputes } = desk;
  let total = 0;
  for (const { dispute, push } of disputes) {
    if (dispute.other.id !== target.id) continue;
    // The package brings its demand along, whoever's part is being weighed.
    const without = { ...push, bite: push.bite + beside, demanded: true };
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

/** Own part of a package in one branch: what it adds to the pressure, and what it costs at home. */
export const partGain = (desk: Desk, target: Other, { sector, tier }: Cut, beside = 0): number => {
  if (tier === 0) return 0;
  const { situation } = desk;
  const bite = biteOf(situation, target.id, situation.me, sector, tier);
  const cost = costOfStrain(situation, blowbackOf(situation, target.id, sector, tier));
  const shown = situation.leader === null ? 0 : CARRIED * (1 - desk.temperament.shirking);
  return (
    leverageOf(desk, target, bite, beside) +
    worthOfBite(situation, target.id, bite) +
    shown * tierShare(tier) +
    cost
  );
};
