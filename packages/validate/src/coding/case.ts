/**
 * A real case in the few terms in which the engine can play it. Everything here was knowable before
 * the outcome; the outcome stands apart from it and never enters a scenario.
 */
export const sources = ['ties', 'eusanct', 'icb', 'named'] as const;
export type Source = (typeof sources)[number];

/** What is asked for, after R-Stakes. */
export const demandKinds = ['policy', 'territory', 'weapons', 'survival'] as const;
export type DemandKind = (typeof demandKinds)[number];

/** What opened the crisis, as the trigger codes of International Crisis Behavior group it. */
export const triggers = ['words', 'economic', 'force-shown', 'force-used'] as const;
export type Trigger = (typeof triggers)[number];

/** Where the dispute stands when the forecast is made. */
export const stages = ['threatened', 'imposed', 'crisis'] as const;
export type Stage = (typeof stages)[number];

export interface Party {
  /** Share 0–1 of the two sides' material weight. */
  readonly power: number;
  /** 0–1, electoral democracy. */
  readonly accountability: number;
}

export interface CrisisCase {
  readonly id: string;
  readonly source: Source;
  readonly year: number;
  /** Cases of one group are never parted between folds. */
  readonly group: string;
  readonly stage: Stage;
  readonly demand: { readonly kind: DemandKind; readonly salience: number };
  readonly sender: Party & {
    /** How committed it is seen to be, 0–1. */
    readonly commitment: number;
    /** It acts through an institution. */
    readonly institution: boolean;
    /** States beside the leading one. */
    readonly partners: number;
  };
  readonly target: Party;
  /** What the measures would take when fully felt, % of the target's GDP a year. */
  readonly cost: number;
  /** The same of the sender's own. */
  readonly ownCost: number;
  /** How plainly it is said what follows. */
  readonly threat: 'none' | 'vague' | 'specific';
  /** A way out: inducements offered, or a mediator's good offices, 0–1 each. */
  readonly gift: number;
  readonly mediated: boolean;
  readonly rivalry: boolean;
  readonly allied: boolean;
  /** How much the two forces meet, 0–1. */
  readonly contact: number;
  /** Militarised hostility of the five years before, 0–1. */
  readonly badBlood: number;
  /** Backing by others, 0–1. */
  readonly patron: number;
  readonly nuclear: { readonly sender: boolean; readonly target: boolean };
  readonly trigger: Trigger;
  /** The crisis falls within a war that is already being fought. */
  readonly atWar: boolean;
  /** Columns that were blank, for which a typical value stands. */
  readonly missing: readonly string[];
}

/** A column read with a typical value where it is blank, and the note of it. */
export interface Filled<Value> {
  readonly value: Value;
  readonly missing: readonly string[];
}
export const filled = <Value>(
  value: Value | null,
  typical: Value,
  column: string,
): Filled<Value> =>
  value === null ? { value: typical, missing: [column] } : { value, missing: [] };
