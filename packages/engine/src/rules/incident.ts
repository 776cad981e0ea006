import { exp, positive, pow } from '../math.ts';
import type { Worked } from './worked.ts';
import { factor, shown } from './worked.ts';

export const severities = ['casualties', 'clash', 'near-miss'] as const;
export type Severity = (typeof severities)[number];

const RATE = 1.5;
const CALM = 30;
const CLASH = 0.3;
/** R-Incident. Points of tension that an incident of each severity adds. */
export const INCIDENT_HEAT = { casualties: 15, clash: 8, 'near-miss': 3 } as const satisfies Record<
  Severity,
  number
>;

/** R-Incident. So calm that nothing happens by accident, T ≤ 30. */
export const isCalm = (tension: number): boolean => tension <= CALM;

/** How hot, 0–1: `(T − 30)⁺/70`. */
const heatShare = (tension: number): number => positive(tension - CALM) / 70;

/**
 * R-Incident. Friction of a pair: missing means to clear up a mistake. 1.2, with a hotline 0.6; less
 * while a back-channel is warm, more while an ambassador is recalled, less where officers of the two know each other.
 */
export const friction = (
  hotline: boolean,
  talking: boolean,
  recalled = false,
  exchange = false,
): number =>
  (hotline ? 0.6 : 1.2) * (talking ? 0.9 : 1) * (recalled ? 1.1 : 1) * (exchange ? 0.85 : 1);

/** R-Incident. Share of friction that is left where the two consult in a standing forum. */
export const FORUM_FRICTION = 0.9;

/** R-Incident. Contact 0–1 of forces that meet at `base`, with what measures add, each 0–1. */
export const contact = (base: number, added: readonly number[]): number =>
  1 - added.reduce((apart, more) => apart * (1 - more), 1 - base);

/**
 * R-Incident. Chance of an incident in a turn of `days`:
 * `1 − e^(−1.5 × dt/7 × ((T − 30)⁺/70)^1.5 × contact × friction)`.
 */
export const incidentChance = (
  tension: number,
  days: number,
  touch: number,
  rub: number,
): Worked => ({
  value: 1 - exp(-RATE * (days / 7) * pow(heatShare(tension), 1.5) * touch * rub),
  terms: [
    shown('tension', tension),
    factor('heat', pow(heatShare(tension), 1.5)),
    factor('weeks', days / 7),
    factor('contact', touch),
    factor('friction', rub),
  ],
});

/** R-Incident. Shares of the three severities, given an incident; they sum to 1. */
export const severityShares = (tension: number): Readonly<Record<Severity, number>> => {
  const casualties = 0.05 + 0.3 * heatShare(tension);
  return { casualties, clash: CLASH, 'near-miss': 1 - CLASH - casualties };
};

/** R-Incident. The severity at the uniform draw `value` in [0, 1). */
export const severityAt = (tension: number, value: number): Severity => {
  const shares = severityShares(tension);
  if (value < shares.casualties) return 'casualties';
  return value < shares.casualties + shares.clash ? 'clash' : 'near-miss';
};
