import { accession, breadth, tierShare } from '@convoy/engine';
import type { ActorId, BoardExposure } from '@convoy/engine';

export interface Cut {
  readonly sector: string;
  readonly tier: number;
}
export interface Estimate {
  /** R-Accession, 0–1: of what ties the target to sponsor and asked in these branches, the share that is cut. */
  readonly breadth: number;
  /** % of the target's GDP a year, before leaks and before it has worked in. */
  readonly bite: number;
  /** % of the sponsor's own GDP a year. */
  readonly own: number;
}

const shareOf = (
  exposures: readonly BoardExposure[],
  of: string,
  to: string,
  branch: string,
): number =>
  exposures
    .filter((one) => one.of === of && one.to === to && one.sector === branch)
    .reduce((sum, { share }) => sum + share, 0);

/** % of the GDP of `of` a year that these cuts take from its dealings with `to`. */
const cutOf = (
  exposures: readonly BoardExposure[],
  of: string,
  to: readonly string[],
  cuts: readonly Cut[],
): number =>
  to.reduce(
    (sum, other) =>
      sum +
      cuts.reduce(
        (part, { sector, tier }) => part + shareOf(exposures, of, other, sector) * tierShare(tier),
        0,
      ),
    0,
  );

/**
 * What a package would come to if `members` of those whom it concerns joined as asked: by the
 * engine's own rules, from what everybody knows.
 */
export const estimate = (
  exposures: readonly BoardExposure[],
  target: string,
  sponsor: ActorId | string,
  concerned: readonly string[],
  members: readonly string[],
  cuts: readonly Cut[],
): Estimate => {
  const shares = concerned.map((seat) => {
    const parts = cuts.map(({ sector, tier }) => ({
      ...{ exposure: shareOf(exposures, target, seat, sector), tier, carveOut: 0 },
    }));
    return {
      exposure: parts.reduce((sum, { exposure }) => sum + exposure, 0),
      carried: members.includes(seat) ? accession(parts, 0) : 0,
    };
  });
  const tied = shares.some(({ exposure }) => exposure > 0);
  return {
    breadth: tied ? breadth(shares).value : 0,
    bite: cutOf(exposures, target, members, cuts),
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

/** Share, 0–1, of what the target deals in these branches that lies with states outside: where ways round begin. */
export const outsideShare = (
  exposures: readonly BoardExposure[],
  target: string,
  members: readonly string[],
  cuts: readonly Cut[],
): number => {
  const all = exposures.filter(
    ({ of, sector }) => of === target && cuts.some((cut) => cut.sector === sector),
  );
  const sum = (ties: readonly BoardExposure[]): number =>
    ties.reduce((total, { share }) => total + share, 0);
  const whole = sum(all);
  return whole === 0 ? 0 : sum(all.filter(({ to }) => !members.includes(to))) / whole;
};
