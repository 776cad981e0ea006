import type { ContingencyResponse, PairId } from '@convoy/engine';
import { clamp } from '@convoy/engine';
import { dangerAt, settingOf } from './danger.ts';
import type { Danger } from './danger.ts';
import { tensionOf } from './situation.ts';
import type { Other, Situation } from './situation.ts';
import type { Temperament } from './temperaments.ts';

/** Score points that the worst is felt to cost. */
const warCost = (situation: Situation, temperament: Temperament): number =>
  temperament.warAversion + situation.aims.peace;
const CASUALTIES_SHARE = 0.5;

/** What a crisis that ends at the brink leaves undone of peace (R-Judgement). */
const BRINK_SHARE = 1 / 3;

/** Points expected to be lost to war and deaths at this danger, and by ending at the brink. */
export const dread = (danger: Danger, situation: Situation, temperament: Temperament): number =>
  danger.war * warCost(situation, temperament) +
  danger.casualties * CASUALTIES_SHARE * situation.aims.peace +
  (danger.brink * BRINK_SHARE * situation.aims.peace) / situation.turnsLeft;

/** Turns ahead over which danger is feared. */
const FORESEEN = 4;
/** Danger between others counts less: one neither starts it nor feels it first. */
const ELSEWHERE = 0.8;

/** A pair as a seat weighs it: how hot it is, and what more or less heat would cost. */
export interface Outlook {
  readonly pair: PairId;
  readonly tension: number;
  /** Points expected to be lost at the present tension. */
  readonly now: number;
  /** Points that a change of tension saves (positive) or costs (negative). */
  readonly gainOf: (change: number) => number;
  /** Points that a direct line between the two would save; 0 where one is open. */
  readonly gainOfLine: () => number;
}

const stranger = (situation: Situation, pair: PairId): Other => {
  const shown = situation.view.board.pairs.find((other) => other.id === pair);
  return {
    id: situation.me,
    pair,
    institution: false,
    friend: false,
    tension: tensionOf(situation.view, situation.others, pair),
    trust: 0.5,
    willAct: 0.3,
    rung: shown?.rung ?? 0,
    hotline: shown?.hotline ?? false,
  };
};

/** Builds the outlook of one pair; figures at whole points of tension are kept once computed. */
const outlookOf = (
  situation: Situation,
  temperament: Temperament,
  pair: PairId,
  answer: ContingencyResponse,
): Outlook => {
  const own = situation.others.find((known) => known.pair === pair);
  const other = own ?? stranger(situation, pair);
  const { active, pair: hottest, warCanCome } = situation.view.board.brink;
  const atBrink = warCanCome && active && hottest === pair;
  const time = { days: situation.days, turns: Math.min(situation.turnsLeft, FORESEEN) };
  const setting = settingOf(other, time, answer, atBrink);
  const share = own === undefined ? ELSEWHERE : 1;
  const known = new Map<number, number>();
  const at = (tension: number): number => {
    const whole = Math.round(clamp(tension, 0, 100));
    const found = known.get(whole);
    if (found !== undefined) return found;
    const cost = share * dread(dangerAt(whole, setting), situation, temperament);
    known.set(whole, cost);
    return cost;
  };
  const now = at(other.tension);
  return {
    pair,
    tension: other.tension,
    now,
    gainOf: (change) => now - at(other.tension + change),
    gainOfLine: () => {
      const lined = dangerAt(clamp(other.tension, 0, 100), { ...setting, hotline: true });
      return Math.max(0, now - share * dread(lined, situation, temperament));
    },
  };
};

/** Outlooks are asked for by pair and made when first asked. */
export interface Outlooks {
  readonly of: (pair: PairId) => Outlook;
}

export const outlooks = (
  situation: Situation,
  temperament: Temperament,
  answer: ContingencyResponse = situation.seat.contingency,
): Outlooks => {
  const known = new Map<PairId, Outlook>();
  return {
    of: (pair) => {
      const found = known.get(pair);
      if (found !== undefined) return found;
      const made = outlookOf(situation, temperament, pair, answer);
      known.set(pair, made);
      return made;
    },
  };
};
