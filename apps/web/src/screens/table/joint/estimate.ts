import type { ActorId, BoardExposure } from '@convoy/engine';

/** How much of a branch a tier cuts, 0–1 (R-Bite). */
const tierShares = [0, 0.15, 0.4, 0.7, 1] as const;
export const tierShare = (tier: number): number => tierShares[tier] ?? 0;

export interface Cut {
  readonly sector: string;
  readonly tier: number;
}
export interface Estimate {
  /** 0–1: of all that ties the target to others, the share that is cut. */
  readonly breadth: number;
  /** % of the target's GDP a year, before leaks and before it has worked in. */
  readonly bite: number;
  /** % of the sponsor's own GDP a year. */
  readonly own: number;
}

const cutOf = (
  exposures: readonly BoardExposure[],
  of: string,
  to: readonly string[],
  cuts: readonly Cut[],
): number =>
  exposures
    .filter((one) => one.of === of && to.includes(one.to))
    .reduce((sum, { sector, share }) => {
      const tier = cuts.find((cut) => cut.sector === sector)?.tier ?? 0;
      return sum + share * tierShare(tier);
    }, 0);

/** What a package would come to if all these joined as asked: from what everybody knows. */
export const estimate = (
  exposures: readonly BoardExposure[],
  target: string,
  sponsor: ActorId | string,
  members: readonly string[],
  cuts: readonly Cut[],
): Estimate => {
  const all = exposures.filter(({ of }) => of === target).reduce((sum, one) => sum + one.share, 0);
  const bite = cutOf(exposures, target, members, cuts);
  return {
    breadth: all === 0 ? 0 : bite / all,
    bite,
    own: cutOf(exposures, sponsor, [target], cuts),
  };
};

/** What one seat's own part costs it, % of its GDP a year. */
export const partCost = (
  exposures: readonly BoardExposure[],
  seat: string,
  target: string,
  parts: readonly (Cut & { readonly carveOut: number })[],
): number =>
  parts.reduce(
    (sum, { sector, tier, carveOut }) =>
      sum + cutOf(exposures, seat, [target], [{ sector, tier }]) * (1 - carveOut / 100),
    0,
  );
