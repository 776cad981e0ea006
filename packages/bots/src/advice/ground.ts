import type { Clause, Demand, View } from '@convoy/engine';
import { fromMicro, weightOf } from '@convoy/engine';
import { deliveryChance, qualityOf, supportLost } from '../deals.ts';
import { matterOf, otherOf, readSituation } from '../situation.ts';
import type { Matter, Other, Situation } from '../situation.ts';

type Offer = View['paper']['offers'][number];

/** What is threatened between the two ends of the dispute, and how it is believed. */
interface Word {
  readonly weight: number;
  /** Turns from now in which it falls due, 0 for this one. */
  readonly dueIn: number;
  /** Chance 0–1 that it is carried out. */
  readonly believed: number;
}

/** What a cabinet reckons from, all of it read in its own seat's view. */
export interface Ground {
  readonly side: 'target' | 'coercer';
  readonly situation: Situation;
  readonly other: Other;
  readonly matter: Matter;
  /** Turns looked ahead. */
  readonly ahead: number;
  readonly all: number;
  readonly half: number;
  readonly offered: number;
  /** Points of support, zero or negative, that each choice costs at home at once. */
  readonly atHome: { readonly partial: number; readonly accept: number };
  /** Chance 0–1 that what was signed is delivered by the other side. */
  readonly delivered: number;
  /** R-Off-ramp quality 0–1 of the way out that lies open. */
  readonly wayOut: number;
  readonly demanded: boolean;
  readonly word: Word | null;
  /** Escalation weight of what stands between the two. */
  readonly stands: number;
  readonly atBrink: boolean;
  readonly support: number;
  readonly fatigue: number;
  readonly strain: number;
  readonly bite: number;
  /** % of own GDP that rests on trade with the other. */
  readonly exposure: number;
}

const AHEAD = 6;

const demandOf = (view: View): Demand | null => {
  const { coercer, target, issue } = view.board.dispute;
  return (
    view.paper.demands.find(
      (demand) =>
        demand.from === coercer &&
        demand.to === target &&
        demand.issue === issue &&
        (demand.status === 'issued' || demand.status === 'partly-met'),
    ) ?? null
  );
};

/** The open offer that the other end last put to this seat on the issue. */
const offerTo = (view: View, me: string, from: string): Offer | null =>
  view.paper.offers.findLast(
    (offer) =>
      offer.status === 'open' &&
      offer.from === from &&
      offer.terms.to === me &&
      offer.terms.clauses.some((clause) => clause.issue === view.board.dispute.issue),
  ) ?? null;

const clauseOn = (offer: Offer | null, issue: string): Clause | null =>
  offer?.terms.clauses.find((clause) => clause.issue === issue) ?? null;

const wordOf = (situation: Situation, demand: Demand | null, believed: number): Word | null =>
  demand === null || demand.deadline === null || demand.threat === 0
    ? null
    : {
        weight: weightOf(demand.threat),
        dueIn: Math.max(0, demand.deadline - situation.turn),
        believed,
      };

/** What own clauses of an offer cost at home beside the disputed issue itself. */
const otherClauses = (situation: Situation, offer: Offer | null, wayOut: number): number =>
  (offer?.terms.clauses ?? [])
    .filter(({ by, issue }) => by === situation.me && issue !== situation.view.board.dispute.issue)
    .reduce((sum, clause) => {
      const matter = matterOf(situation, clause.issue);
      return matter === null ? sum : sum + supportLost(situation, matter, clause.to, wayOut);
    }, 0);

const exposureTo = ({ view, me }: Situation, other: Other): number =>
  view.board.exposures.reduce(
    (sum, { of, to, share }) => (of === me && to === other.id ? sum + share : sum),
    0,
  );

const DOOR = 0.25;

const wayOutOf = (side: Ground['side'], offer: Offer | null, demand: Demand | null): number => {
  if (offer !== null) return qualityOf(offer.quality);
  return side === 'target' && demand?.wayOut === true ? DOOR : 0;
};

/** What would be had by accepting: the demand or the way out offered; what the target offers, or nothing. */
const offeredTo = (
  side: Ground['side'],
  clause: Clause | null,
  all: number,
  position: number,
): number => clause?.to ?? (side === 'target' ? all : position);

const sideOf = (situation: Situation): Ground['side'] | null => {
  const { coercer, target } = situation.view.board.dispute;
  if (situation.me === target) return 'target';
  return situation.me === coercer ? 'coercer' : null;
};

/** Reads the ground; null for seats that are neither end of the dispute. */
export const readGround = (view: View): Ground | null => {
  const situation = readSituation(view);
  const side = situation === null ? null : sideOf(situation);
  if (situation === null || side === null) return null;
  const { dispute, brink } = view.board;
  const other = otherOf(situation, side === 'target' ? dispute.coercer : dispute.target);
  const matter = matterOf(situation, dispute.issue);
  if (other === null || matter === null) return null;
  const demand = demandOf(view);
  const offer = offerTo(view, situation.me, other.id);
  const clause = clauseOn(offer, dispute.issue);
  const all = demand?.position ?? dispute.demand;
  const half = Math.round((matter.position + all) / 2);
  const offered = offeredTo(side, clause, all, matter.position);
  const wayOut = wayOutOf(side, offer, demand);
  const extra = otherClauses(situation, offer, wayOut);
  const { economy, dials } = situation.seat;
  const dial = (name: string): number =>
    fromMicro(dials.find(({ quantity }) => quantity === name)?.value ?? 0);
  return {
    side,
    situation,
    other,
    matter,
    all,
    half,
    offered,
    wayOut,
    ahead: Math.min(AHEAD, situation.turnsLeft),
    atHome: {
      partial: side === 'target' ? supportLost(situation, matter, half, wayOut) : 0,
      accept: extra + (side === 'target' ? supportLost(situation, matter, offered, wayOut) : 0),
    },
    delivered: offer === null ? 1 : deliveryChance(other, offer.terms),
    demanded: demand !== null,
    word: wordOf(situation, demand, side === 'target' ? other.willAct : 1),
    stands: Math.max(0, weightOf(other.rung)),
    atBrink: brink.warCanCome && brink.active && brink.pair === other.pair,
    support: situation.support,
    fatigue: dial('fatigue'),
    strain: fromMicro(economy.strain),
    bite: fromMicro(economy.bite),
    exposure: exposureTo(situation, other),
  };
};
