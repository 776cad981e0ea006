import { clamp, positive } from '../math.ts';
import type { Worked } from './worked.ts';
import { summand } from './worked.ts';

/** The makings of a way out. */
export interface OffRamp {
  /** Each side has words to say in public, 0–1. */
  readonly formula: number;
  /** Stakes value of what is given over that of what is asked, 0 upwards. */
  readonly giveToAsk: number;
  readonly private: boolean;
  /** 0 word, 1 letter, 2 institution, 3 treaty. */
  readonly lock: number;
  /** Public ultimatums of its author in the last two turns. */
  readonly ultimatums: number;
  /** Rung 0–12 of the pair. */
  readonly rung: number;
  /** Somebody's good offices stand between the two. */
  readonly mediated: boolean;
}

const PART = 0.25;
/** What is conceded to a mediator is not conceded to the other side. */
const MEDIATED = 0.15;
const PER_ULTIMATUM = 0.15;
const PER_RUNG = 0.05;
const CLOSING_RUNG = 6;

/**
 * R-Off-ramp. Quality 0–1: a quarter each for formula, give over ask, privacy and lock, 0.15 where
 * somebody mediates, less 0.15 for each recent public ultimatum and 0.05 for each rung above 6: it
 * closes as pressure rises.
 */
export const offRampQuality = (ramp: OffRamp): Worked => {
  const parts = [
    summand('formula', PART * ramp.formula),
    summand('give-to-ask', PART * Math.min(1, ramp.giveToAsk)),
    summand('private', ramp.private ? PART : 0),
    summand('lock', (PART * ramp.lock) / 3),
    summand('good-offices', ramp.mediated ? MEDIATED : 0),
    summand('ultimatums', -PER_ULTIMATUM * ramp.ultimatums),
    summand('pressure', -PER_RUNG * positive(ramp.rung - CLOSING_RUNG)),
  ];
  const total =
    PART * (ramp.formula + Math.min(1, ramp.giveToAsk) + (ramp.private ? 1 : 0) + ramp.lock / 3) +
    (ramp.mediated ? MEDIATED : 0) -
    PER_ULTIMATUM * ramp.ultimatums -
    PER_RUNG * positive(ramp.rung - CLOSING_RUNG);
  return { value: clamp(total, 0, 1), terms: parts };
};

const LEAK = 0.05;
/** R-Off-ramp. Chance a turn that a private offer leaks: 0.05, and 0.05 for each extra seat told. */
export const leakChance = (extraSeats: number): Worked => ({
  value: Math.min(1, LEAK + LEAK * extraSeats),
  terms: [summand('leak-base', LEAK), summand('leak-informed', LEAK * extraSeats)],
});

/** R-Off-ramp. What a leak does: trust of owners not consulted, and the author's support. */
export const LEAKED = { trust: -12, support: -3 } as const;
