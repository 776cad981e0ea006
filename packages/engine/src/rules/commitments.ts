import type { Worked } from './worked.ts';
import { factor, shown, summand } from './worked.ts';

/** What letting a threat or vow lapse depends on. */
export interface BrokenWord {
  /** 0–1: 1 before everybody, 0 in private. */
  readonly publicity: number;
  /** The author's salience on the issue, 0–1. */
  readonly salience: number;
  readonly accountability: number;
  /** Engine rung 0–12 that was promised. */
  readonly rung: number;
  readonly ambiguous: boolean;
  /** A lesser measure was taken instead. */
  readonly substitute: boolean;
}

const BASE = 4;
const BY_RUNG = 14;
const SUBSTITUTE = 5;
const REPUTATION = 10;
/** Reputation lost when an agreement is broken, and trust of its other side. */
export const BROKEN_PROMISE = { reputation: -8, trust: -20 } as const;
export const KEPT_PROMISE = { reputation: 2, trust: 4 } as const;
/** Reputation and trust of the ally when a guarantee fails it. */
export const FAILED_GUARANTEE = { reputation: -10, trust: -25 } as const;

const ambiguity = (word: BrokenWord): number => (word.ambiguous ? 0.5 : 1);

/**
 * R-Commitments. Audience cost in points of support, zero or negative:
 * `publicity × salience × accountability × (4 + 14 × rung/12 − 5 if a lesser measure was taken)`,
 * halved by ambiguity.
 */
export const audienceCost = (word: BrokenWord): Worked => {
  const size = BASE + (BY_RUNG * word.rung) / 12 - (word.substitute ? SUBSTITUTE : 0);
  const share = word.publicity * word.salience * word.accountability * ambiguity(word);
  return {
    value: -Math.max(0, size) * share,
    terms: [
      summand('word-base', BASE),
      summand('word-rung', (BY_RUNG * word.rung) / 12),
      summand('word-substitute', word.substitute ? -SUBSTITUTE : 0),
      factor('publicity', word.publicity),
      factor('salience', word.salience),
      factor('accountability', word.accountability),
      factor('ambiguity', ambiguity(word)),
    ],
  };
};

/**
 * R-Commitments. Reputation lost by a broken threat or vow, points, never positive: what ties an
 * author's hands abroad, halved where the word was left vague.
 */
export const reputationCost = (word: BrokenWord): Worked => {
  const substitute = word.substitute ? 0.7 : 1;
  return {
    value: -REPUTATION * word.publicity * substitute * ambiguity(word),
    terms: [
      shown('word-reputation', -REPUTATION),
      factor('publicity', word.publicity),
      factor('substitute', substitute),
      factor('ambiguity', ambiguity(word)),
    ],
  };
};

/** R-Commitments. Reputation gained by a threat carried out, points. */
export const KEPT_THREAT = 3;
