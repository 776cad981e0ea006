import type { PackageMeasure, PackageTerms, View } from '@convoy/engine';
import { plainClauses, tierShare } from '@convoy/engine';
import { agreedWith } from '../answers.ts';
import { biteOf, exposureOf, worthOfBite } from '../cuts.ts';
import type { Desk } from '../desk.ts';
import { phrases } from '../phrases.ts';
import { reasonOf } from '../reasons.ts';
import type { Step } from '../reasons.ts';
import type { Other } from '../situation.ts';
import { COMES_ALONG, leverageOf, partGain } from './parts.ts';

type Pack = View['paper']['packages'][number];

const MOST_BRANCHES = 3;
const HIGHEST_PROPOSED = 3;

const proposedCuts = (
  desk: Desk,
  target: Other,
  friends: readonly Other[],
): { readonly cuts: readonly PackageMeasure[]; readonly gain: number } => {
  const { situation } = desk;
  const priced = situation.view.board.sectors.flatMap(({ id: sector }) =>
    [1, 2, HIGHEST_PROPOSED].map((tier) => {
      const joint = friends.reduce(
        (sum, { id }) => sum + COMES_ALONG * biteOf(situation, target.id, id, sector, tier),
        0,
      );
      const gain =
        partGain(desk, target, { sector, tier }) +
        leverageOf(desk, target, joint) +
        worthOfBite(situation, target.id, joint);
      return { sector, tier, gain };
    }),
  );
  const best = situation.view.board.sectors
    .flatMap(({ id }) => {
      const top = priced
        .filter(({ sector }) => sector === id)
        .reduce((most, one) => (one.gain > most.gain ? one : most), {
          ...{ sector: id, tier: 0, gain: 0 },
        });
      return top.tier === 0 ? [] : [top];
    })
    .toSorted((a, b) => b.gain - a.gain)
    .slice(0, MOST_BRANCHES);
  return {
    cuts: best.map(({ sector, tier }) => ({ sector, tier, reserve: false })),
    gain: best.reduce((sum, { gain }) => sum + gain, 0),
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
