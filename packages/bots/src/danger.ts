import type { ContingencyResponse } from '@convoy/engine';
import {
  BRINK,
  BRINK_ENDS,
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
  /** Turns that the danger is feared to last. */
  readonly turns: number;
}

export interface Danger {
  /** Chance 0–1 of war while the danger lasts. */
  readonly war: number;
  /** Chance 0–1 that people are killed meanwhile. */
  readonly casualties: number;
  /** Chance 0–1 that the pair stands at the brink when this turn is over. */
  readonly brink: number;
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

const ever = (chance: number, turns: number): number => {
  let never = 1;
  for (let turn = 0; turn < turns; turn += 1) never *= 1 - chance;
  return 1 - never;
};

/**
 * Chances of the worst at a tension of 0–100 that lasts: R-Incident for shots, R-Brink for when
 * shots may mean war, which is never in the turn that brings the brink.
 */
export const dangerAt = (tension: number, setting: Setting): Danger => {
  const rub = friction(setting.hotline, false);
  const incident = incidentChance(tension, setting.days, setting.contact, rub).value;
  const shares = severityShares(tension);
  const shots = incident * (shares.casualties + shares.clash);
  const brink = setting.atBrink ? 1 : brinkChance(tension, incident);
  const dangerous = setting.atBrink ? setting.turns : setting.turns - 1;
  return {
    war: brink * ever(shots * setting.answers, Math.max(1, dangerous)),
    casualties: ever(incident * shares.casualties, setting.turns),
    brink: setting.atBrink ? logistic((tension - BRINK_ENDS) / SPREAD) : brink,
  };
};

/** What a seat supposes of the other side's standing order, from how sure it is of its threats. */
export const strikeOf = (willAct: number): number => 0.15 + 0.25 * willAct;
export const matchOf = (willAct: number): number => 0.2 + 0.4 * willAct;

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

/** How much two forces meet, 0–1, as far as the highest act between them tells. */
export const contactAtRung = (rung: number): number => {
  if (rung >= 9) return 0.85;
  if (rung >= 8) return 0.65;
  if (rung >= 6) return 0.45;
  return 0.3;
};

export const settingOf = (
  other: Other,
  time: Pick<Setting, 'days' | 'turns'>,
  contingency: ContingencyResponse,
  atBrink: boolean,
): Setting => ({
  days: time.days,
  turns: time.turns,
  contact: contactAtRung(other.rung),
  hotline: other.hotline,
  atBrink,
  answers: warAnswers(contingency, other.willAct),
});
