import type { ActorId } from '../ids.ts';
import { clamp } from '../math.ts';
import { accession } from '../rules/accession.ts';
import type { Part, Share } from '../rules/accession.ts';
import type { Measure, Package, State } from '../state/state.ts';
import { inForum } from './forums.ts';
import { turnDays } from './read.ts';

/** What one state cuts in one branch as a package's member. */
export interface Cutting {
  readonly sector: string;
  /** 1–4; parts of tier 0 are left out. */
  readonly tier: number;
  /** 0–100 %. */
  readonly carveOut: number;
}

/** R-Accession. By how many tiers the triggers that have worked change every part. */
export const shiftOf = ({ terms, fired }: Package): number =>
  fired.reduce((sum, at) => sum + (terms.triggers[at]?.change ?? 0), 0);

/** R-Cohesion. Whether relief agreed for a benchmark has been given. */
export const relievedOnSchedule = ({ terms, fired }: Package): boolean =>
  fired.some((at) => {
    const trigger = terms.triggers[at];
    return trigger?.when === 'benchmark' && trigger.change < 0;
  });

/** Whether a package binds its members: one that was withdrawn does until the turn is resolved, so that nobody can tell before. */
export const inEffect = ({ boundIn, status }: Package): boolean =>
  boundIn !== null && status !== 'ended';

/** What is in force of a package's measures: all but what is still held in reserve. */
export const inForce = ({ terms, called }: Package): Package['terms']['measures'] =>
  terms.measures.filter(({ reserve }) => !reserve || called !== null);

/** Whether members may change or leave in this turn without breaking their word. */
export const underReview = (
  { review, sunset }: Pick<Package, 'review' | 'sunset'>,
  turn: number,
): boolean => review === turn || sunset === turn;

/** A state's part: what the package asks, or what its own answer makes of that, and what triggers did to it. */
export const partOf = (pack: Package, seat: ActorId): readonly Cutting[] =>
  inForce(pack)
    .map(({ sector, tier }) => {
      const own = pack.answers[seat]?.parts.find((part) => part.sector === sector);
      const part = own ?? { sector, tier, carveOut: 0 };
      return part.tier === 0 ? part : { ...part, tier: clamp(part.tier + shiftOf(pack), 0, 4) };
    })
    .filter(({ tier }) => tier > 0);

/** Whether a seat has said yes, to all or with changes of which the sponsor has left none. */
export const joins = ({ answers }: Package, seat: ActorId): boolean => {
  const answer = answers[seat];
  if (answer === undefined) return false;
  const { stance, rulings } = answer;
  return stance === 'endorse' || (stance === 'adjust' && !Object.values(rulings).includes(false));
};

/** Who is bound, or who would be with the answers that are in; the sponsor first. */
export const joined = (pack: Package): readonly ActorId[] =>
  pack.boundIn === null
    ? [pack.sponsor, ...pack.terms.asked.filter((seat) => joins(pack, seat)).toSorted()]
    : pack.members;

/** % of the GDP of `of` that rests on `to` in one branch. */
export const exposureTo = (state: State, of: ActorId, to: ActorId, sector: string): number =>
  state.scenario.exposures.reduce(
    (sum, one) => (one.of === of && one.to === to && one.sector === sector ? sum + one.share : sum),
    0,
  );

/** Each branch of a package as far as it concerns one state: what it does there, 0 for nothing. */
const partsIn = (state: State, pack: Package, seat: ActorId): readonly Part[] => {
  const cuts = partOf(pack, seat);
  return inForce(pack).map(({ sector }) => {
    const cut = cuts.find((one) => one.sector === sector);
    return {
      exposure: exposureTo(state, pack.terms.target, seat, sector),
      tier: cut?.tier ?? 0,
      carveOut: (cut?.carveOut ?? 0) / 100,
    };
  });
};

/** R-Accession. What each state carries; those who are not in it carry nothing. */
export const sharesOf = (
  state: State,
  pack: Package,
  seats: readonly ActorId[],
): readonly Share[] => {
  const members = joined(pack);
  return seats.map((seat) => {
    const parts = partsIn(state, pack, seat);
    const delay = (pack.answers[seat]?.delay ?? 0) * turnDays(state);
    return {
      exposure: parts.reduce((sum, { exposure }) => sum + exposure, 0),
      carried: members.includes(seat) ? accession(parts, delay) : 0,
    };
  });
};

/** Everybody whom a package concerns, target apart. */
export const partiesOf = ({ sponsor, terms }: Package): readonly ActorId[] => [
  sponsor,
  ...terms.asked,
];

/** How many of what eases the burden a package has. */
export const safeguardsOf = ({ terms, review, sunset }: Package): number =>
  [
    terms.humanitarian,
    review !== null || sunset !== null,
    terms.compensation > 0,
    terms.verification !== 'none',
    terms.remedy,
  ].filter(Boolean).length;

/** Share, 0–1, of those asked who have said anything, or consult with the sponsor at fixed times. */
export const consultedIn = (state: State, { sponsor, terms, answers }: Package): number =>
  terms.asked.length === 0
    ? 0
    : terms.asked.filter((seat) => answers[seat] !== undefined || inForum(state, sponsor, seat))
        .length / terms.asked.length;

/** Measures that stand as parts of the package. */
export const measuresOf = (state: State, { id }: Pick<Package, 'id'>): readonly Measure[] =>
  state.measures.filter(({ params }) => params['package'] === id);
