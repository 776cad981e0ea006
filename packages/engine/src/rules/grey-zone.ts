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

/** R-Grey zone. Disinformation: trust of the one who hears it, and what it adds to misreading, 0–1. */
export const RUMOURS = { trust: -8, error: 0.1 } as const;
/** R-Grey zone. Chance that disinformation is traced: `0.1 + 0.4 × intelligence` of the better informed. */
export const rumourTraced = (intelligence: number): Worked => ({
  value: 0.1 + 0.4 * intelligence,
  terms: [summand('traces', 0.1), summand('intelligence', 0.4 * intelligence)],
});
/** R-Grey zone. What a traced lie costs its author; half of the trust it took comes back. */
export const LIE_FOUND_OUT = { legitimacy: -6, reputation: -4, trust: -10, restored: 0.5 } as const;

/** R-Grey zone. What one act of sabotage does: points of forces, % of a year's GDP, points of a programme. */
export const SABOTAGE = { readiness: -6, economy: 0.3, progress: -8 } as const;
/** R-Grey zone. Things leave more traces than signals do: `0.3 + 0.5 × intelligence` of the one hit. */
export const sabotageTraced = (intelligence: number): Worked => ({
  value: 0.3 + 0.5 * intelligence,
  terms: [summand('traces', 0.3), summand('intelligence', 0.5 * intelligence)],
});
export const SABOTAGE_FOUND_OUT = { legitimacy: -8, trust: -15, tension: 12 } as const;

/** R-Grey zone. What a proxy does a month to the one it fights. */
export const PROXY = { readiness: -2, support: -1, harm: 2 } as const;
const RUNS_WILD = 0.06;
/** R-Grey zone. Chance in a turn that a proxy goes further than its backer meant. */
export const proxyRunsWild = (days: number): Worked => ({
  value: 1 - exp(-RUNS_WILD * months(days)),
  terms: [factor('proxy', RUNS_WILD), factor('months', months(days))],
});
/** R-Grey zone. What a proxy that ran wild does: harm, and heat beside what being found out brings. */
export const WILD = { harm: 4, tension: 4 } as const;
/** R-Grey zone. A proxy let go tells others what its backer's word is worth. */
export const PROXY_DROPPED = -2;
