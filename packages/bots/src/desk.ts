import { disputesOf, pushNow, yieldChance } from './leverage.ts';
import type { Dispute, Push } from './leverage.ts';
import type { Outlooks } from './outlook.ts';
import type { Situation } from './situation.ts';
import type { Temperament } from './temperaments.ts';

/** What a seat prices with: its situation, who it is, and what it worked out once. */
export interface Desk {
  readonly situation: Situation;
  readonly temperament: Temperament;
  readonly outlooks: Outlooks;
  readonly disputes: readonly {
    readonly dispute: Dispute;
    readonly push: Push;
    readonly chance: number;
  }[];
}

export const openDesk = (
  situation: Situation,
  temperament: Temperament,
  outlooks: Outlooks,
): Desk => ({
  situation,
  temperament,
  outlooks,
  disputes: disputesOf(situation)
    .slice(0, 3)
    .map((dispute) => {
      const push = pushNow(situation, dispute);
      return { dispute, push, chance: yieldChance(situation, dispute, push) };
    }),
});
