import type { PairId, QuantityId } from '@convoy/engine';
import type { Other } from './situation.ts';

type Change = readonly [quantity: QuantityId, subject: string, by: number];

/** What a bot expects of one order, before any of it is priced. */
export interface Effects {
  /** Whom it is aimed at. */
  readonly target: Other | null;
  /** The pair whose tension it changes directly, and by how many points. */
  readonly pair: PairId | null;
  readonly ease: number;
  /** Chance 0–1 that it opens a direct line with the target. */
  readonly line: number;
  /** Escalation weight of a hostile act (R-Ladder), 0 for none. */
  readonly weight: number;
  /** Weight that it adds to what stands against the target. */
  readonly stands: number;
  /** Quantities it changes. */
  readonly changes: readonly Change[];
  /** Chance 0–1 that it carries a vote, and that it makes this seat a broker. */
  readonly mandate: number;
  /** Score points that the mandate is worth by itself. */
  readonly backed: number;
  readonly broker: number;
  readonly strike: boolean;
  /** It grants the target its status: giving way costs less in face (R-Stakes). */
  readonly face: boolean;
  /** What it adds to the bite on its target, % of the target's GDP a year. */
  readonly bite: number;
  /** What it does to this seat's own strain, % of own GDP a year; negative where it spares. */
  readonly strain: number;
}

export const NOTHING: Effects = {
  target: null,
  pair: null,
  ease: 0,
  line: 0,
  weight: 0,
  stands: 0,
  changes: [],
  mandate: 0,
  backed: 0,
  broker: 0,
  strike: false,
  face: false,
  bite: 0,
  strain: 0,
};
