import type { ContingencyResponse } from '@convoy/engine';
import {
  ANSWERS,
  BRINK,
  BRINK_WITH_CASUALTIES,
  INCIDENT_HEAT,
  clamp,
  friction,
  incidentChance,
  logistic,
  severityShares,
} from '@convoy/engine';
import type { Other } from './situation.ts';

/** What drives accidents between two, as far as a seat can tell. */
export interface Setting {
  readonly days: number;
  /** How much the two forces meet, 0–1. */
  readonly contact: number;
  readonly hotline: boolean;
  /** The pair began this turn at the brink: war can come with this resolution. */
  readonly atBrink: boolean;
  /** Chance 0–1 that the answers of the two to a clash mean war. */
  readonly answers: number;
}

export interface Danger {
  /** Chance 0–1 of war within this turn and the next. */
  readonly war: number;
  /** Chance 0–1 that people are killed this turn. */
  readonly casualties: number;
}

/** The step from below the brink to it, softened: a seat does not know what others are about to do. */
const SPREAD = 3.5;

/** Chance 0–1 that a crisis ending the turn at this tension stands at the brink. */
const brinkChance = (tension: number, incident: number): number => {
  const byHeat = logistic((tension - BRINK) / SPREAD);
  const { casualties } = severityShares(tension);
  const byBlood =
    tension + INCIDENT_HEAT.casualties >= BRINK_WITH_CASUALTIES ? incident * casualties : 0;
  return clamp(byHeat + (1 - byHeat) * byBlood, 0, 1);
};

/**
 * Chances of the worst, two turns ahead, at a tension of 0–100: R-Incident for shots, R-Brink for
 * when shots may mean war.
 */
export const dangerAt = (tension: number, setting: Setting): Danger => {
  const rub = friction(setting.hotline, false);
  const incident = incidentChance(tension, setting.days, setting.contact, rub).value;
  const shares = severityShares(tension);
  const shots = incident * (shares.casualties + shares.clash);
  const now = setting.atBrink ? shots * setting.answers : 0;
  const brink = setting.atBrink ? 1 : brinkChance(tension, incident);
  const next = brink * shots * setting.answers;
  return { war: 1 - (1 - now) * (1 - next), casualties: incident * shares.casualties };
};

/** What a seat supposes of the other side's standing order, from how sure it is of its threats. */
const strikeOf = (willAct: number): number => 0.05 + 0.15 * willAct;
const matchOf = (willAct: number): number => 0.15 + 0.45 * willAct;

/** Chance 0–1 that a clash at the brink means war: one strikes, or both match (R-Brink). */
export const warAnswers = (mine: ContingencyResponse, willAct: number): number => {
  switch (mine) {
    case 'absorb':
      return strikeOf(willAct);
    case 'match':
      return Math.min(1, strikeOf(willAct) + matchOf(willAct));
    case 'strike':
      return 1;
  }
};

/** Points of tension that an answer adds once shots are exchanged. */
export const heatOfAnswer = (answer: ContingencyResponse): number => ANSWERS[answer].tension;

/** How much two forces meet, 0–1, as far as the highest act between them tells. */
export const contactAtRung = (rung: number): number => {
  if (rung >= 9) return 0.85;
  if (rung >= 8) return 0.65;
  if (rung >= 6) return 0.45;
  return 0.3;
};

export const settingOf = (
  other: Other,
  days: number,
  contingency: ContingencyResponse,
  atBrink: boolean,
): Setting => ({
  days,
  contact: contactAtRung(other.rung),
  hotline: other.hotline,
  atBrink,
  answers: warAnswers(contingency, other.willAct),
});
