import type { Agreement, ContingencyResponse, Order } from '@convoy/engine';
import { VERIFICATION, clamp, contingencyResponses, fromMicro } from '@convoy/engine';
import { worth } from './aims.ts';
import { stepBack } from './alert.ts';
import { deliveryChance, relief, worthOfClause } from './deals.ts';
import { hasSigned } from './demands.ts';
import type { Desk } from './desk.ts';
import { demandsOnMe } from './leverage.ts';
import { outlooks } from './outlook.ts';
import { otherOf } from './situation.ts';
import type { Other, Situation } from './situation.ts';

/** An agreement with the other that stands, running or fulfilled. */
export const agreedWith = (situation: Situation, other: Other): Agreement | null =>
  situation.view.paper.agreements.find(
    ({ status, from, terms }) =>
      status !== 'broken' &&
      terms.clauses.length > 0 &&
      ((from === situation.me && terms.to === other.id) ||
        (from === other.id && terms.to === situation.me)),
  ) ?? null;

const SHARES = [0, 0.25, 0.5, 0.75, 1] as const;
const shareOf = (order: Order): number => {
  const { step } = order.params;
  return typeof step === 'number' ? (SHARES[step] ?? 0) : 0;
};

/** What being found out costs beside what the other then withholds: name, trust, legitimacy. */
const FOUND_OUT = 5;

/** Keeping a signed word: faith, and what detection and the other's own steps hang on. */
const keepingGain = (desk: Desk, agreement: Agreement, share: number): number => {
  const { situation, temperament } = desk;
  const far = agreement.from === situation.me ? agreement.terms.to : agreement.from;
  const other = otherOf(situation, far);
  if (other === null) return 0;
  const { detection } = VERIFICATION[agreement.terms.verification];
  const delivered = deliveryChance(other, agreement.terms);
  const hanging = agreement.terms.clauses.reduce((sum, clause, at) => {
    const left = 1 - fromMicro(agreement.delivered[at] ?? 0);
    return clause.by === situation.me
      ? sum
      : sum + left * worthOfClause(situation, clause, delivered, 0.6);
  }, 0);
  const atRisk = FOUND_OUT + Math.max(0, hanging) + relief(desk.outlooks, other);
  const late = situation.turnsLeft <= 2 ? 1.3 : 1;
  return share * (temperament.faith + detection * atRisk * late);
};

/**
 * How far a side goes ahead of the other on what both signed: the one that pressed rewards steps that
 * were taken, the one that was pressed takes the first, and a shorter one before who has not begun.
 */
const LEAD = { pressing: 0.25, pressed: 0.5, 'not-followed': 0.25 } as const;
/** What each step beyond that is feared to be: a gift to one who may not follow. */
const GIFT = 8;

/** Share 0–1 by which a step would run ahead of what the other has delivered, beyond what is risked. */
const beyondTurn = ({ situation }: Desk, agreement: Agreement, after: number): number => {
  const theirs = agreement.terms.clauses.flatMap(({ by }, at) =>
    by === situation.me ? [] : [fromMicro(agreement.delivered[at] ?? 0)],
  );
  if (theirs.length === 0) return 0;
  const done = theirs.reduce((sum, share) => sum + share, 0) / theirs.length;
  const waited = situation.turn - agreement.turn > 1;
  const presses = situation.view.board.dispute.coercer === situation.me;
  const lead = presses ? 'pressing' : done === 0 && waited ? 'not-followed' : 'pressed';
  return Math.max(0, after - done - LEAD[lead]);
};

/** Steps on what was signed, or on a bare demand: the pressed side's hold, partial or accept. */
export const complyGain = (desk: Desk, order: Order): number => {
  const { situation, outlooks: views } = desk;
  const { issue } = order.params;
  const share = shareOf(order);
  for (const agreement of situation.view.paper.agreements) {
    if (agreement.status !== 'running') continue;
    const at = agreement.terms.clauses.findIndex(
      (clause, place) =>
        clause.by === situation.me &&
        clause.issue === issue &&
        fromMicro(agreement.delivered[place] ?? 0) < 1,
    );
    const clause = agreement.terms.clauses[at];
    if (clause === undefined) continue;
    const cost = worthOfClause(situation, clause, 1, 0.6) * share;
    const after = fromMicro(agreement.delivered[at] ?? 0) + share;
    const ahead = beyondTurn(desk, agreement, after);
    if (ahead > 0) return -GIFT * ahead;
    return keepingGain(desk, agreement, share) + Math.max(-4, cost * 0.5);
  }
  const demand = demandsOnMe(situation).find((asked) => asked.issue === issue);
  const other = otherOf(situation, demand?.from ?? null);
  if (demand === undefined || other === null) return 0;
  const clause = { by: situation.me, issue: demand.issue, to: demand.position };
  const cost = worthOfClause(situation, clause, 1, demand.wayOut ? 0.2 : 0);
  return share * (cost + relief(views, other) * 0.8);
};

/** Time bought before a deadline, by how much its author is believed. */
export const stallGain = ({ situation }: Desk, order: Order): number => {
  const demand = demandsOnMe(situation).find((asked) => asked.id === order.params['demand']);
  if (demand === undefined || demand.deadline === null || demand.threat === 0) return -0.5;
  const again = situation.seat.measures.some(
    (measure) => measure.instrument === 'stall' && measure.params['demand'] === demand.id,
  );
  if (again) return -1;
  const other = otherOf(situation, demand.from);
  // Time is bought on the last day that there is, not long after, nor for what was signed away.
  const signed = hasSigned(situation.view, situation.me, demand.from, demand.issue);
  if (signed || demand.deadline < situation.turn) return -1;
  if (demand.deadline > situation.turn) return 0;
  return (other?.willAct ?? 0.3) * (demand.threat / 9) * 2;
};

/** What was raised to win something has served its turn once that is signed. */
const AFTER_SETTLEMENT = 1.2;

/** A public alert may end in the worst: stepping back from it comes before all else. */
const ENDS_ALERT = 20;

export const standDownGain = ({ situation, temperament }: Desk, order: Order): number => {
  if (stepBack(situation, temperament)?.id === order.params['measure']) return ENDS_ALERT;
  const measure = situation.seat.measures.find(({ id }) => id === order.params['measure']);
  const other = otherOf(situation, measure?.target ?? null);
  if (measure === undefined || other === null) return 0;
  const agreement = agreedWith(situation, other);
  if (agreement === null) return measure.since === situation.turn - 1 ? -1 : 0;
  return agreement.status === 'fulfilled' ? AFTER_SETTLEMENT * 2 : AFTER_SETTLEMENT;
};

/** What a standing answer is worth as a warning and for self-respect, while the brink is far. */
const STANDING_UP: Readonly<Record<ContingencyResponse, number>> = {
  absorb: 0,
  match: 0.9,
  strike: 1.1,
};
/** At the brink a holder keeps to the answer it is set on against this many points of fear. */
const PRIDE = 10;
const responseOf = (order: Order): ContingencyResponse =>
  contingencyResponses.find((response) => response === order.params['response']) ?? 'absorb';

/** Changing one's private standing order: what it does to the danger of war, and to one's pride. */
export const contingencyGain = ({ situation, temperament }: Desk, order: Order): number => {
  const response = responseOf(order);
  const now = situation.seat.contingency;
  const hottest = situation.others.reduce<Other | null>(
    (top, other) => (top === null || other.tension > top.tension ? other : top),
    null,
  );
  if (hottest === null || response === 'strike') return -5;
  const safer =
    outlooks(situation, temperament, now).of(hottest.pair).now -
    outlooks(situation, temperament, response).of(hottest.pair).now;
  const preferred = situation.warCanCome ? temperament.answerAtBrink : temperament.answer;
  const taste = (answer: ContingencyResponse): number =>
    STANDING_UP[answer] * (preferred === answer ? 1 : 0.3) * clamp(hottest.tension / 60, 0, 1) +
    (situation.warCanCome && preferred === answer ? PRIDE : 0);
  const support = worth(situation.aims, 'support', situation.me, response === 'absorb' ? -3 : 3);
  const shots = clamp((hottest.tension - 50) / 100, 0, 0.5);
  return safer + taste(response) - taste(now) + support * shots;
};

/** A pledge to a friend under threat: dear to give, dearer to break. */
export const guaranteeGain = ({ situation }: Desk, order: Order): number => {
  const friend = otherOf(
    situation,
    typeof order.params['to'] === 'string' ? order.params['to'] : '',
  );
  if (friend === null) return 0;
  const threatened = situation.view.paper.demands.some(
    (demand) => demand.to === friend.id && demand.status === 'issued',
  );
  return threatened ? 1.2 : -0.2;
};
