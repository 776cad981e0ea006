import { clamp, logistic } from '@convoy/engine';
import { numberIn } from '../reader/row.ts';
import type { Row } from '../reader/row.ts';
import { filled } from './case.ts';
import type { DemandKind, Filled } from './case.ts';
import { CODING } from '../player/constants.ts';

/** The year a case began in; null where there is none that a calendar could hold. */
export const yearIn = (row: Row, column: string): number | null => {
  const year = numberIn(row, column);
  return year !== null && Number.isInteger(year) && year >= 1500 && year <= 2200 ? year : null;
};

/** Share 0–1 of the two sides' material weight from the logarithm of their ratio. */
export const powerOf = (lnRatio: number): number =>
  clamp(logistic(CODING.powerSlope * lnRatio), 0.02, 0.98);

/** Electoral democracy 0–1: V-Dem's index, else Polity's scale, else a typical value. */
export const accountabilityOf = (row: Row, side: string): Filled<number> => {
  const vdem = numberIn(row, `vdem_${side}`);
  if (vdem !== null) return { value: clamp(vdem, 0, 1), missing: [] };
  const polity = numberIn(row, `polity_${side}`);
  const value = polity === null || Math.abs(polity) > 10 ? null : (polity + 10) / 20;
  return filled(value, CODING.typical.accountability, `vdem_${side}`);
};

/** Distance in km to how much two forces meet, 0–1. */
export const contactOf = (km: number | null): number => {
  if (km === null) return 0.4;
  return km <= 100 ? 0.8 : km <= 1000 ? 0.5 : 0.2;
};

interface Issue {
  readonly kind: DemandKind;
  /** What the target has at stake, 0–1. */
  readonly salience: number;
}

/**
 * What is at stake by the issue codes that both sanctions data sets share. Judgement after the codes'
 * own words: who rules and what is held by arms above policy, policy above particular persons,
 * goods and rules of trade.
 */
const ISSUES: Readonly<Record<number, Issue>> = {
  1: { kind: 'policy', salience: 0.75 },
  2: { kind: 'policy', salience: 0.6 },
  3: { kind: 'survival', salience: 0.45 },
  4: { kind: 'policy', salience: 0.3 },
  5: { kind: 'territory', salience: 0.55 },
  6: { kind: 'policy', salience: 0.45 },
  7: { kind: 'policy', salience: 0.6 },
  8: { kind: 'policy', salience: 0.6 },
  9: { kind: 'weapons', salience: 0.4 },
  10: { kind: 'policy', salience: 0.75 },
  11: { kind: 'policy', salience: 0.45 },
  12: { kind: 'policy', salience: 0.3 },
  13: { kind: 'policy', salience: 0.4 },
  14: { kind: 'policy', salience: 0.45 },
};
const UNNAMED: Issue = { kind: 'policy', salience: 0.55 };

export const issueOf = (row: Row): Filled<Issue> => {
  const code = numberIn(row, 'issue1');
  return code === null
    ? filled<Issue>(null, UNNAMED, 'issue1')
    : { value: ISSUES[code] ?? UNNAMED, missing: [] };
};

/** % of GDP a year at the coders' three bands: minor, major, severe. */
export const bandCost = (band: number | null): number | null => {
  if (band === 1) return CODING.cost.minor;
  if (band === 2) return CODING.cost.major;
  return band === 3 ? CODING.cost.severe : null;
};
export const ownBandCost = (band: number | null): number | null => {
  const cost = bandCost(band);
  return cost === null ? null : cost * CODING.ownShare;
};
