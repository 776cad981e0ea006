import type { PackageMeasure, PackageTerms, View } from '@convoy/engine';
import { plainClauses, tierShare } from '@convoy/engine';
import { agreedWith } from '../answers.ts';
import { biteOf, exposureOf } from '../cuts.ts';
import type { Desk } from '../desk.ts';
import { phrases } from '../phrases.ts';
import { worthOfBite } from '../worth-of-bite.ts';
import { reasonOf } from '../reasons.ts';
import type { Step } from '../reasons.ts';
import type { Other } from '../situation.ts';
import { COMES_ALONG, leverageOf, partGain } from './parts.ts';

type Pack = View['paper']['packages'][number];

const MOST_BRANCHES = 3;
const HIGHEST_PROPOSED = 3;

interface Proposed {
  readonly sector: string;
  readonly tier: number;
  readonly gain: number;
  /** % of the target's GDP a year that all who come along take by it. */
  readonly bite: number;
}

/** What cutting one branch together brings its sponsor, beside what is proposed already. */
const priced = (
  desk: Desk,
  target: Other,
  friends: readonly Other[],
  cut: Pick<Proposed, 'sector' | 'tier'>,
  beside: number,
): Proposed => {
  const { situation } = desk;
  const { sector, tier } = cut;
  const own = biteOf(situation, target.id, situation.me, sector, tier);
  const joint = friends.reduce(
    (sum, { id }) => sum + COMES_ALONG * biteOf(situation, target.id, id, sector, tier),
    0,
  );
  const gain =
    partGain(desk, target, cut, { others: 0, unsigned: 0, own: beside }) +
    leverageOf(desk, target, joint) +
    worthOfBite(situation, target.id, joint, beside + own);
  return { sector, tier, gain, bite: own + joint };
};

/** The branches that bring most together, each chosen beside those before it. */
const proposedCuts = (
  desk: Desk,
  target: Other,
  friends: readonly Other[],
): { readonly cuts: readonly PackageMeasure[]; readonly gain: number } => {
  const branches = desk.situation.view.board.sectors.map(({ id }) => id);
  let chosen: readonly Proposed[] = [];
  for (let at = 0; at < MOST_BRANCHES; at += 1) {
    const beside = chosen.reduce((sum, { bite }) => sum + bite, 0);
    const [best] = branches
      .filter((sector) => !chosen.some((one) => one.sector === sector))
      .flatMap((sector) =>
        [1, 2, HIGHEST_PROPOSED].map((tier) =>
          priced(desk, target, friends, { sector, tier }, beside),
        ),
      )
      .filter(({ gain }) => gain > 0)
      .toSorted((a, b) => b.gain - a.gain);
    if (best === undefined) break;
    chosen = [...chosen, best];
  }
  return {
    cuts: chosen.map(({ sector, tier }) => ({ sector, tier, reserve: false })),
    gain: chosen.reduce((sum, { gain }) => sum + gain, 0),
  };
};

/** Whoever a package against the target could be asked of: friends with something to cut. */
const partners = (desk: Desk, target: Other): readonly Other[] =>
  desk.situation.others.filter(
    (other) =>
      other.friend &&
      !other.institution &&
      exposureOf(desk.situation, target.id, other.id, null) > 0,
  );

/** Whether a package may still come to something. */
const isOpenFor = (pack: Pack): boolean =>
  pack.status === 'open' || pack.status === 'sent' || pack.status === 'bound';

/** Turns before a sponsor whose package came to nothing tries another. */
const REST = 3;

const mayPropose = (desk: Desk, packages: readonly Pack[], target: Other): boolean => {
  const { situation } = desk;
  const { me, turn } = situation;
  const own = situation.view.board.actors.find(({ id }) => id === me);
  if (own === undefined || own.institution) return false;
  if (situation.leader !== null || situation.turnsLeft < 2) return false;
  if (agreedWith(situation, target) !== null) return false;
  return !packages.some(
    (pack) =>
      pack.terms.target === target.id &&
      (isOpenFor(pack) ? pack.sponsor === me : pack.turn > turn - REST),
  );
};

/** % of GDP a year from which a friend's own part is paid for, and points that a sponsor keeps. */
const DEAR = 0.8;
const KEEPS = 3;

/** A point a turn for each who joins, where one of them would carry much and the purse allows it. */
const offered = (
  { situation }: Desk,
  target: Other,
  friends: readonly Other[],
  cuts: readonly PackageMeasure[],
): number => {
  const { exposures } = situation.view.board;
  const dear = friends.some(
    ({ id }) =>
      cuts.reduce(
        (sum, { sector, tier }) =>
          sum +
          exposures
            .filter((one) => one.of === id && one.to === target.id && one.sector === sector)
            .reduce((part, { share }) => part + share * tierShare(tier), 0),
        0,
      ) > DEAR,
  );
  return dear && situation.influence >= friends.length + KEEPS ? 1 : 0;
};

/** A package that this seat would sponsor, against the one it presses hardest. */
export const proposing = (desk: Desk, packages: readonly Pack[]): Step | null => {
  const { situation, temperament, disputes } = desk;
  const [first] = disputes;
  if (first === undefined) return null;
  const { other: target, matter, asked } = first.dispute;
  const friends = partners(desk, target);
  if (friends.length === 0 || !mayPropose(desk, packages, target)) return null;
  const { cuts, gain } = proposedCuts(desk, target, friends);
  if (cuts.length === 0 || gain < temperament.bother) return null;
  const half = situation.turn + Math.ceil(situation.turnsLeft / 2);
  const reviewed = half <= situation.view.clock.turns;
  const terms: PackageTerms = {
    ...{ title: phrases.packageTitle, target: target.id, issue: matter.issue },
    ...{ position: Math.round(asked), measures: cuts, asked: friends.map(({ id }) => id) },
    ...{ humanitarian: true, compensation: offered(desk, target, friends, cuts) },
    message: phrases.packageMessage,
    ...plainClauses,
    // What costs nothing and keeps friends sure of each other; easing once half the way is gone.
    ...{ verification: 'declared', remedy: true },
    triggers: reviewed ? [{ when: 'benchmark', change: -1, share: 50 }] : [],
    review: reviewed ? half : null,
  };
  return {
    act: { type: 'package.propose', terms },
    reason: reasonOf('package-proposed', target.id, gain, { branches: cuts.length }),
  };
};
