import { exp } from '../math.ts';
import { months } from './time.ts';
import type { Worked } from './worked.ts';
import { factor, summand } from './worked.ts';

/** R-Grey zone. What one operation does: points of forces, or % of GDP a year that fades like any bite. */
export const CYBER = { readiness: -8, bite: 0.8 } as const;

/** R-Grey zone. Chance that the one hit finds out who did it: `0.2 + 0.5 × intelligence`. */
export const attribution = (intelligence: number): Worked => ({
  value: 0.2 + 0.5 * intelligence,
  terms: [summand('traces', 0.2), summand('intelligence', 0.5 * intelligence)],
});

const HAZARD = 0.25;
/** R-Grey zone. Chance in a turn that a network of front firms is found, best intelligence of the senders 0–1. */
export const discovery = (intelligence: number, days: number): Worked => ({
  value: 1 - exp(-HAZARD * intelligence * months(days)),
  terms: [
    factor('network', HAZARD),
    factor('intelligence', intelligence),
    factor('months', months(days)),
  ],
});

/** R-Grey zone. What it costs to be found out: legitimacy, trust of the other, heat between the two. */
export const FOUND_OUT = { legitimacy: -6, trust: -12, tension: 8 } as const;
