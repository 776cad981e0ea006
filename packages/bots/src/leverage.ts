import type { Demand, IssueId, Measure } from '@convoy/engine';
import { RECOGNISED, logistic, pairId, pow, pressure, stakes, weightOf } from '@convoy/engine';
import { worth } from './aims.ts';
import { biteOn } from './cuts.ts';
import { otherOf } from './situation.ts';
import type { Matter, Other, Situation } from './situation.ts';

/** Score points that an issue matters beyond the aims that are counted, at salience 1. */
const BY_SALIENCE = 6;

const nearer = (matter: Matter, to: number): number =>
  (Math.abs(matter.ideal - matter.position) - Math.abs(matter.ideal - to)) / 100;

/** Score points that moving an issue to a position 0–100 brings (positive) or costs this seat. */
export const worthOfMove = (situation: Situation, matter: Matter, to: number): number =>
  worth(situation.aims, 'position', matter.issue, to - matter.position) +
  BY_SALIENCE * matter.salience * nearer(matter, to);

/** Something that another could bring about and this seat wants. */
export interface Dispute {
  readonly matter: Matter;
  readonly other: Other;
  /** Position 0–100 that this seat asks, or would. */
  readonly asked: number;
  /** Its own standing demand, if it made one. */
  readonly demand: Demand | null;
  /** Score points at stake. */
  readonly gain: number;
}

/** Less than this is not worth a quarrel, score points. */
const TRIFLE = 0.75;
/** What is signed counts as won but for this share. */
const SIGNED = 0.2;

const promised = (situation: Situation, issue: IssueId): boolean =>
  situation.view.paper.agreements.some(
    ({ status, terms }) =>
      status !== 'broken' && terms.clauses.some((clause) => clause.issue === issue),
  ) ||
  situation.view.paper.offers.some(
    ({ status, terms }) =>
      status === 'accepted' && terms.clauses.some((clause) => clause.issue === issue),
  );

const isOpen = ({ status }: Demand): boolean => status === 'issued' || status === 'partly-met';

export const ownDemand = (situation: Situation, issue: IssueId): Demand | null =>
  situation.view.paper.demands.find(
    (demand) => demand.from === situation.me && demand.issue === issue && isOpen(demand),
  ) ?? null;

/** Open demands on this seat. */
export const demandsOnMe = (situation: Situation): readonly Demand[] =>
  situation.view.paper.demands.filter((demand) => demand.to === situation.me && isOpen(demand));

/** What this seat wants of others, the dearest first. */
export const disputesOf = (situation: Situation): readonly Dispute[] =>
  situation.matters
    .flatMap((matter) => {
      const other = otherOf(situation, matter.owner);
      if (other === null || other.friend || other.institution) return [];
      const demand = ownDemand(situation, matter.issue);
      const asked = demand?.position ?? matter.ideal;
      const whole = worthOfMove(situation, matter, asked);
      const gain = promised(situation, matter.issue) ? whole * SIGNED : whole;
      return gain < TRIFLE ? [] : [{ matter, other, asked, demand, gain }];
    })
    .toSorted((a, b) => b.gain - a.gain || (a.matter.issue < b.matter.issue ? -1 : 1));

/** What stands against another, or would: escalation weights (R-Ladder). */
export interface Push {
  /** Of each measure that stands. */
  readonly imposed: readonly number[];
  readonly announced: number;
  readonly deadline: boolean;
  readonly wayOut: boolean;
  readonly demanded: boolean;
  /** Tension between the two, 0–100. */
  readonly tension: number;
  /** What sanctions take, % of the other's GDP a year. */
  readonly bite: number;
  /** This seat has recognised the other. */
  readonly recognised: boolean;
}

const REST = 0.25;
const FRIENDS = 0.4;
const joined = (weights: readonly number[]): number => {
  const top = weights.reduce((most, weight) => Math.max(most, weight), 0);
  const all = weights.reduce((sum, weight) => sum + Math.max(0, weight), 0);
  return top + REST * (all - top);
};

const byFriends = (situation: Situation, other: Other): number => {
  let most = 0;
  for (const friend of situation.others) {
    if (!friend.friend) continue;
    const pair = pairId(friend.id, other.id);
    const shown = situation.view.board.pairs.find(({ id }) => id === pair);
    most = Math.max(most, weightOf(shown?.rung ?? 0));
  }
  return FRIENDS * most;
};

/** Own standing measures against another. */
export const measuresAgainst = (situation: Situation, other: Other): readonly Measure[] =>
  situation.seat.measures.filter((measure) => measure.target === other.id);

/** The leading friend's open demand on the issue: it speaks for all of the camp. */
const friendlyDemand = (situation: Situation, issue: IssueId): Demand | null =>
  situation.view.paper.demands.find(
    (demand) => demand.from === situation.leader && demand.issue === issue && isOpen(demand),
  ) ?? null;

/** How the other is pushed on a dispute as things stand. */
export const pushNow = (situation: Situation, dispute: Dispute): Push => {
  const own = measuresAgainst(situation, dispute.other).map((measure) => measure.weight);
  const demand = dispute.demand ?? friendlyDemand(situation, dispute.matter.issue);
  return {
    imposed: [...own, byFriends(situation, dispute.other)],
    announced: demand === null ? 0 : weightOf(demand.threat),
    deadline: demand !== null && demand.deadline !== null,
    wayOut: demand?.wayOut ?? false,
    demanded: demand !== null,
    tension: dispute.other.tension,
    bite: biteOn(situation, dispute.other),
    recognised: measuresAgainst(situation, dispute.other).some(
      ({ instrument, params }) => instrument === 'recognition' && params['step'] === 'grant',
    ),
  };
};

/** What 1 % of GDP a year counts beside what stands, in escalation weight. */
const PER_BITE = 2;
const NEVER = -3;
const PER_WEIGHT = 1 / 12;
const BY_HEAT = 1.5;
const BY_STAKES = -1.6;
/** Guesses about the other: how much the issue is to it, and what it weighs (R-Stakes). */
const ITS_SALIENCE = 0.7;
const ITS_WEIGHT = 1.5;
const OPEN_DOOR = 0.4;
const UNASKED = 0.4;
/** Times that the other is thought to weigh giving way in a whole crisis, however it is cut into turns. */
const OCCASIONS = 5;

/**
 * Chance 0–1 a turn that a pressed government gives way, under R-Threat's pressure in weight points,
 * at this tension 0–100 and with R-Stakes' value of what giving way means.
 */
export const yieldHazard = (felt: number, tension: number, stake: number): number =>
  logistic(NEVER + felt * PER_WEIGHT + (BY_HEAT * (tension - 50)) / 50 + BY_STAKES * stake);

/**
 * Chance 0–1 that the other gives way before the end: a hazard that grows with R-Threat's
 * pressure and the tension, and falls with what giving way means to it (R-Stakes).
 */
export const yieldChance = (situation: Situation, dispute: Dispute, push: Push): number => {
  const believed = 0.2 + (0.7 * situation.reputation) / 100;
  const stands = joined(push.imposed) + PER_BITE * push.bite;
  const felt = pressure(stands, push.announced, believed, push.deadline).value;
  const stake = stakes({
    salience: ITS_SALIENCE,
    distance: dispute.asked - dispute.matter.position,
    weight: ITS_WEIGHT,
    humiliation: (push.demanded && !push.wayOut ? 0.3 : 0) + (push.recognised ? RECOGNISED : 0),
    offRamp: push.wayOut ? OPEN_DOOR : 0,
  }).value;
  const felt01 = push.demanded ? felt : felt * UNASKED;
  const hazard = yieldHazard(felt01, push.tension, stake);
  const { whole } = situation.view.clock;
  const occasions = (OCCASIONS * whole.left) / whole.days;
  return 1 - pow(1 - hazard, occasions);
};
