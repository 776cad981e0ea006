import type { Clause, OfferTerms } from '@convoy/engine';
import {
  MICRO,
  assurance,
  clamp,
  concessionCost,
  fromMicro,
  leakChance,
  pow,
  stakes,
} from '@convoy/engine';
import { costOfPublicity, worth } from './aims.ts';
import { seeksAgreement } from './alert.ts';
import { costOfStrain } from './cuts.ts';
import { disputesOf, demandsOnMe, pushNow, worthOfMove, yieldChance } from './leverage.ts';
import type { Outlooks } from './outlook.ts';
import { matterOf } from './situation.ts';
import { shareOfBite } from './standing.ts';
import type { Matter, Other, Situation } from './situation.ts';
import type { Temperament } from './temperaments.ts';

/** Chance 0–1 that the other delivers what it signs: from trust, and from how hard it is to undo. */
export const deliveryChance = (
  other: Other,
  terms: Pick<OfferTerms, 'lock' | 'verification'>,
): number =>
  clamp(0.4 + 0.4 * other.trust + 0.2 * assurance(terms.lock, terms.verification).value, 0, 0.97);

/** Points of support that giving way on an issue costs, zero or negative (R-Home, R-Stakes). */
export const supportLost = (
  situation: Situation,
  matter: Matter,
  to: number,
  wayOut: number,
): number => {
  const away = Math.abs(matter.ideal - to) - Math.abs(matter.ideal - matter.position);
  if (away <= 0) return 0;
  const stake = stakes({
    salience: matter.salience,
    distance: away,
    weight: 1.3,
    humiliation: 0,
    offRamp: wayOut,
  }).value;
  return Math.max(-15, concessionCost(stake, situation.resolve, 1).value);
};

/** What giving way on an issue costs at home, in score points, zero or negative. */
const costAtHome = (situation: Situation, matter: Matter, to: number, wayOut: number): number =>
  worth(situation.aims, 'support', situation.me, supportLost(situation, matter, to, wayOut));

/** What one clause brings this seat, in score points. */
export const worthOfClause = (
  situation: Situation,
  clause: Clause,
  delivered: number,
  wayOut: number,
): number => {
  const matter = matterOf(situation, clause.issue);
  if (matter === null) return 0;
  const moved = worthOfMove(situation, matter, clause.to);
  if (clause.by !== situation.me) return moved * (moved > 0 ? delivered : 1);
  return moved + costAtHome(situation, matter, clause.to, wayOut);
};

const quietCost = (situation: Situation, terms: OfferTerms): number => {
  const whole = terms.clauses.reduce(
    (sum, clause) => sum + costOfPublicity(situation.aims, clause.issue),
    0,
  );
  return terms.private ? whole * leakChance(0).value * 2 : whole;
};

/** Points of tension that a settlement and the standing down after it are expected to take off. */
const CALM = -22;

/** What an agreement with the other saves of the danger between the two, in score points. */
export const relief = (outlooks: Outlooks, other: Other): number =>
  outlooks.of(other.pair).gainOf(CALM);

/** What signing brings this seat, against nothing being signed, in score points. */
export const worthOfDeal = (
  situation: Situation,
  outlooks: Outlooks,
  other: Other,
  terms: OfferTerms,
  wayOut: number,
): number => {
  const delivered = deliveryChance(other, terms);
  const clauses = terms.clauses.reduce(
    (sum, clause) => sum + worthOfClause(situation, clause, delivered, wayOut),
    0,
  );
  return clauses + relief(outlooks, other) + situation.aims.broker - quietCost(situation, terms);
};

/** Pressure mostly buys better terms; this share of what it may win comes without any. */
const UNASKED_FOR = 0.4;
/** What each further turn leaves of the chance that the other has not given way by itself by the end. */
const NOT_YET = 0.5;
/** Share of what is demanded that a pressed seat expects to lose anyhow, at most. */
const LOST_ANYHOW = 0.35;

/** Share of what bites that a settlement with the one who presses is expected to lift. */
const LIFTED = 0.6;

/** What sanctions between the two go on costing while nothing is settled, in score points (R-Bite, R-Home). */
const costOfSiege = (situation: Situation, other: Other): number => {
  const { me, seat, view } = situation;
  const between = view.board.ties.some(
    ({ layer, a, b }) =>
      layer === 'sanction' && ((a === other.id && b === me) || (a === me && b === other.id)),
  );
  if (!between) return 0;
  // Where the leader settles its friends follow; each of them lifts its own.
  const { coercer } = view.board.dispute;
  const share = other.id === coercer ? 1 : shareOfBite(situation, me, other.id);
  return costOfStrain(situation, LIFTED * share * fromMicro(seat.economy.bite));
};

/**
 * What holding out promises in score points: the chance that the other gives way under pressure,
 * less the chance that oneself must, later and for nothing, and what the siege costs meanwhile.
 */
const worthOfHolding = (situation: Situation, other: Other, temperament: Temperament): number => {
  const won = disputesOf(situation)
    .filter((dispute) => dispute.other.id === other.id)
    .reduce(
      (sum, dispute) =>
        sum + dispute.gain * yieldChance(situation, dispute, pushNow(situation, dispute)),
      0,
    );
  const lost = demandsOnMe(situation)
    .filter((demand) => demand.from === other.id)
    .reduce((sum, demand) => {
      const matter = matterOf(situation, demand.issue);
      if (matter === null) return sum;
      const heat = clamp((other.tension - 30) / 70, 0, 1) * LOST_ANYHOW * (0.5 + other.willAct / 2);
      return sum + heat * Math.min(0, worthOfMove(situation, matter, demand.position));
    }, 0);
  // After the last turn nobody gives way any more: what is to be had then is had by a bargain.
  const { turns, whole } = situation.view.clock;
  const inTime = 1 - pow(NOT_YET, (turns * (whole.left - situation.days)) / whole.days);
  return won * inTime * temperament.drive * UNASKED_FOR + lost + costOfSiege(situation, other);
};

/** What time, danger and weariness take off the share of its hopes that a seat holds out for. */
const BY_TIME = 0.85;
const BY_HEAT = 0.15;
const COOL = 45;
const BY_WEARINESS = 0.6;
const FRESH = 15;

/** What the last occasion leaves of it: after that there is nothing left to hold out for. */
const LAST_CALL = 0.5;

/** What a public nuclear alert leaves of it where only an agreement is left to end it (R-Nuclear). */
const ON_ALERT = 0.4;

/** Share 0–1 of what could be hoped for that a bargain must bring now: patience wears away. */
export const aspiration = (
  situation: Situation,
  other: Other,
  temperament: Temperament,
): number => {
  // Patience wears away by occasions to settle, and by days.
  const { turns, whole } = situation.view.clock;
  const spent = 1 - (situation.turnsLeft / turns + whole.left / whole.days) / 2;
  const heat = clamp((other.tension - COOL) / 50, 0, 1);
  const fatigue = situation.seat.dials.find(({ quantity }) => quantity === 'fatigue')?.value ?? 0;
  const weary = clamp((fromMicro(fatigue) - FRESH) / 85, 0, 1);
  const worn = temperament.yielding * (BY_TIME * spent + BY_HEAT * heat + BY_WEARINESS * weary);
  const patient = clamp(temperament.aspiration - worn, 0.05, 1);
  const left = situation.turnsLeft === 1 ? patient * LAST_CALL : patient;
  return seeksAgreement(situation, other, temperament) ? left * ON_ALERT : left;
};

/** What a bargain with the other must bring now, beside what holding out promises. */
export interface Terms {
  readonly holding: number;
  /** Score points, never below what holding out promises. */
  readonly least: number;
}

/** `hope`: the most that a bargain could bring which the other might still take, in score points. */
export const termsWith = (
  situation: Situation,
  outlooks: Outlooks,
  other: Other,
  temperament: Temperament,
  hope: number,
): Terms => {
  const holding = worthOfHolding(situation, other, temperament);
  const most = hope + relief(outlooks, other);
  const share = aspiration(situation, other, temperament);
  return { holding, least: holding + share * Math.max(0, most - holding) };
};

/** The quality of an offer as the view computes it, 0–1. */
export const qualityOf = (quality: number): number => clamp(quality / MICRO, 0, 1);
