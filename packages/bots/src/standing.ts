import type { ActorId, View } from '@convoy/engine';
import { tierShare } from '@convoy/engine';
import { ENFORCED, exposureOf, reachOf } from './cuts.ts';
import type { Situation } from './situation.ts';

type Pack = View['paper']['packages'][number];

/** Share, 0–1, of each branch that each author cuts: where several lie on one, the one that takes most (R-Bite). */
type Cuts = Map<string, number>;

const keyOf = (author: ActorId, branch: string): string => `${author} ${branch}`;
const raise = (cuts: Cuts, author: ActorId, branch: string, share: number): void => {
  const key = keyOf(author, branch);
  cuts.set(key, Math.max(cuts.get(key) ?? 0, share));
};

/** Whether a package that binds nobody yet is on its way. */
const isPending = ({ status, boundIn }: Pack): boolean =>
  boundIn === null && (status === 'open' || status === 'sent');

/** Who has signed a package that is on its way, as far as its reader knows, with what each will do. */
const pledges = (
  pack: Pack,
): readonly (readonly [
  ActorId,
  readonly { readonly sector: string; readonly share: number }[],
])[] => {
  const asked = pack.terms.measures
    .filter(({ reserve }) => !reserve)
    .map(({ sector, tier }) => ({ sector, share: tierShare(tier) }));
  const signed = pack.terms.asked.flatMap((seat) => {
    const answer = pack.answers[seat];
    if (answer === undefined) return [];
    if (answer.stance === 'endorse') return [[seat, asked] as const];
    if (answer.stance !== 'adjust') return [];
    const own = answer.parts.map(({ sector, tier, carveOut }) => ({
      sector,
      share: tierShare(tier) * (1 - carveOut / 100),
    }));
    return [[seat, own] as const];
  });
  return [[pack.sponsor, asked], ...signed];
};

const read = (situation: Situation, target: ActorId): Cuts => {
  const { view } = situation;
  const cuts: Cuts = new Map();
  for (const { layer, a, b, instrument, cut } of view.board.ties) {
    if (layer !== 'sanction' || b !== target || cut === null) continue;
    for (const [branch, cover] of reachOf(situation, instrument ?? '', cut.sector))
      raise(cuts, a, branch, cover * tierShare(cut.tier) * (1 - cut.carveOut / 100));
  }
  for (const pack of view.paper.packages) {
    if (pack.terms.target !== target || !isPending(pack)) continue;
    for (const [seat, parts] of pledges(pack))
      for (const { sector, share } of parts) raise(cuts, seat, sector, share);
  }
  return cuts;
};

const known = new WeakMap<Situation, Map<ActorId, Cuts>>();
const cutsOn = (situation: Situation, target: ActorId): Cuts => {
  const all = known.get(situation) ?? new Map<ActorId, Cuts>();
  known.set(situation, all);
  const cuts = all.get(target) ?? read(situation, target);
  all.set(target, cuts);
  return cuts;
};

/** Share, 0–1, of a branch of the target's that this seat cuts off already, or has signed to. */
export const cutBy = (
  situation: Situation,
  target: ActorId,
  author: ActorId,
  branch: string,
): number => cutsOn(situation, target).get(keyOf(author, branch)) ?? 0;

/** % of the target's GDP a year that each author's cuts take once they are felt in full, those signed for included. */
const bites = (situation: Situation, target: ActorId): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const [key, share] of cutsOn(situation, target)) {
    const [author = '', branch = ''] = key.split(' ');
    const bite = ENFORCED * share * exposureOf(situation, target, author, branch);
    sums.set(author, (sums.get(author) ?? 0) + bite);
  }
  return sums;
};

/** The same of all authors together. */
export const standingBite = (situation: Situation, target: ActorId): number =>
  [...bites(situation, target).values()].reduce((sum, bite) => sum + bite, 0);

/** Share, 0–1, of what is cut from the target that one author cuts; 0 where nothing is. */
export const shareOfBite = (situation: Situation, target: ActorId, author: ActorId): number => {
  const all = standingBite(situation, target);
  return all === 0 ? 0 : (bites(situation, target).get(author) ?? 0) / all;
};
