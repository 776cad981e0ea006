import type { Order } from '../acts.ts';
import type { Fact } from '../effects/facts.ts';
import type { ActorId, EntryId, SubjectId } from '../ids.ts';
import type { Audience, ChanceScale, PhaseId, Term } from '../ledger/entry.ts';
import type { QuantityId } from '../quantities.ts';
import type { RuleId } from '../rules/rule-ids.ts';
import type { State } from '../state/state.ts';

/** What one order means to the world: how loud and how hostile it is, and who learns of it. */
export interface Profile {
  readonly target: ActorId | null;
  /** Engine rung 0–12 and escalation weight. */
  readonly rung: number;
  readonly weight: number;
  readonly public: boolean;
  /** R-Beliefs: likelihood ratio, resolve to bluff. */
  readonly likelihood: number;
  readonly audience: Audience;
}

/** An order that passed `commit`: paid for, on the ledger, and in canonical sequence. */
export interface PlacedOrder {
  readonly seat: ActorId;
  readonly order: Order;
  /** Its `act` entry, the parent of all it causes. */
  readonly act: EntryId;
  /** As the world stood when it was placed. */
  readonly profile: Profile;
}

export interface ChangeEffect {
  readonly rule: RuleId;
  readonly quantity: QuantityId;
  readonly subject: SubjectId;
  /** Contribution in the quantity's own unit; rounded once to millionths when recorded. */
  readonly by: number;
  readonly because: readonly EntryId[];
  readonly audience: Audience;
  readonly terms: readonly Term[];
}
export interface FactEffect {
  readonly rule: RuleId;
  readonly fact: Fact;
  readonly because: readonly EntryId[];
  readonly audience: Audience;
}
export interface DrawRequest {
  readonly rule: RuleId;
  /** What the draw is about; with turn and rule it makes the canonical key. */
  readonly subject: string;
  readonly ordinal: number;
  /** Probability 0–1 of a hit. */
  readonly chance: number;
  /** What the terms make up: the chance, or what it is reckoned from. */
  readonly scale: ChanceScale;
  readonly because: readonly EntryId[];
  readonly audience: Audience;
  readonly terms: readonly Term[];
}
export interface Drawn {
  readonly id: EntryId;
  readonly hit: boolean;
  /** Uniform in [0, 1). */
  readonly value: number;
}

/**
 * What a phase may do. It reads the state as it stood when the phase began and records effects;
 * contributions to one quantity are summed and clamped once when the phase ends, so the sequence
 * of recording never matters to a number.
 */
export interface PhaseContext {
  readonly phase: PhaseId;
  readonly state: State;
  readonly orders: readonly PlacedOrder[];
  /** All entries of this turn so far, this phase's own included. */
  readonly change: (effect: ChangeEffect) => EntryId;
  readonly fact: (effect: FactEffect) => EntryId;
  readonly draw: (request: DrawRequest) => Drawn;
  /** A fresh id for a measure, demand, commitment, agreement: unique, canonical within the turn. */
  readonly mint: (kind: string, of: string) => string;
}
export type Phase = (context: PhaseContext) => void;
