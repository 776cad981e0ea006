import type { Measure } from '@convoy/engine';
import { disputesOf, pushNow, yieldChance } from './leverage.ts';
import type { Other, Situation } from './situation.ts';
import type { Temperament } from './temperaments.ts';

/** With whom this seat stands in the public nuclear alert (R-Nuclear), if it does. */
export const alertWith = (situation: Situation): Other | null => {
  const { nuclear } = situation.view.board.brink;
  return situation.others.find(({ pair }) => pair === nuclear) ?? null;
};

/** Chance from which a seat counts on the other to give way first. */
const WINNING = 0.5;

/** Whether the other is expected to give way on what this seat wants most of it. */
const isWinning = (situation: Situation, other: Other): boolean => {
  const dearest = disputesOf(situation).find((dispute) => dispute.other.id === other.id);
  return (
    dearest !== undefined && yieldChance(situation, dearest, pushNow(situation, dearest)) >= WINNING
  );
};

/** The lightest military measure, one against the other before any: what is easiest to give up. */
const lightest = (situation: Situation, other: Other): Measure | null => {
  const military = situation.seat.measures.filter(({ layer }) => layer === 'military');
  const against = military.filter(({ target }) => target === other.id);
  const [first] = (against.length > 0 ? against : military).toSorted(
    (a, b) => a.weight - b.weight || (a.id < b.id ? -1 : 1),
  );
  return first ?? null;
};

/**
 * The measure that a seat stands down to end an alert it is party to. None where it has none to
 * give up, or where it is the firmest and expects the other to give way first.
 */
export const stepBack = (situation: Situation, temperament: Temperament): Measure | null => {
  const other = alertWith(situation);
  if (other === null) return null;
  if (temperament.id === 'firm' && isWinning(situation, other)) return null;
  return lightest(situation, other);
};

/** Whether an agreement is what is left to this seat to end the alert with the other. */
export const seeksAgreement = (
  situation: Situation,
  other: Other,
  temperament: Temperament,
): boolean => alertWith(situation)?.id === other.id && stepBack(situation, temperament) === null;
