import type { Clause, OfferTerms } from '@convoy/engine';
import { MICRO, assurance, clamp, concessionCost, leakChance, stakes } from '@convoy/engine';
import { costOfPublicity, worth } from './aims.ts';
import { disputesOf, demandsOnMe, pushNow, worthOfMove, yieldChance } from './leverage.ts';
import type { Outlooks } from './outlook.ts';
import { matterOf } from './situation.ts';
import type { Matter, Other, Situation } from './situation.ts';
import type { Temperament } from './temperaments.ts';

/** Chance 0–1 that the other delivers what it signs: from trust, and from how hard it is to undo. */
export const deliveryChance = (
  other: Other,
  terms: Pick<OfferTerms, 'lock' | 'verification'>,
): number => clamp(0.5 + 0.3 * other.trust + 0.2 * assurance(terms.lock, terms.verification).value, 0, 0.97);

/** What giving way on an issue costs at home, in score points, zero or negative (R-Home, R-Stakes). */
const costAtHome = (
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
  const support = concessionCost(stake, situation.resolve, 1).value;
  return worth(situation.aims, 'support', situation.me, Math.max(-15, support));
};

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
/** Turns over which the danger that is avoided would have lasted, at most. */
const HORIZON = 2;

/** What an agreement with the other saves of the danger between the two, in score points. */
export const relief = (situation: Situation, outlooks: Outlooks, other: Other): number =>
  outlooks.of(other.pair).gainOf(CALM) * clamp(situation.turnsLeft / 2, 0.5, HORIZON);

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
  return (
    clauses +
    relief(situation, outlooks, other) +
    situation.aims.broker -
    quietCost(situation, terms)
  );
};

/** Share of what is demanded that a pressed seat expects to lose anyhow, at most. */
const LOST_ANYHOW = 0.35;

/**
 * What holding out promises in score points: the chance that the other gives way under pressure,
 * less the chance that oneself must, later and for nothing.
 */
export const worthOfHolding = (
  situation: Situation,
  other: Other,
  temperament: Temperament,
): number => {
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
  return won * temperament.drive + lost;
};

/** Score points that a bargain must beat holding out by: patience, which time and danger wear away. */
export const patience = (situation: Situation, other: Other, temperament: Temperament): number => {
  const turns = situation.view.clock.turns;
  const late = situation.turnsLeft / turns;
  return temperament.margin * late * clamp(1.2 - other.tension / 100, 0.2, 1.2);
};

/** The quality of an offer as the view computes it, 0–1. */
export const qualityOf = (quality: number): number => clamp(quality / MICRO, 0, 1);
