import type { Chance } from '../chance/chance.ts';
import type { ActorId } from '../ids.ts';
import type { Audience } from '../ledger/entry.ts';
import type { QuantityId } from '../quantities.ts';
import type { OutcomeClass } from '../state/objects.ts';

/** What a facilitator sets. */
export type RulingMatter =
  | {
      readonly kind: 'quantity';
      readonly quantity: QuantityId;
      readonly subject: string;
      /** New value in the quantity's own unit. */
      readonly to: number;
    }
  /** A standing measure: its tier or level from now on; 0 ends it. */
  | { readonly kind: 'measure'; readonly measure: string; readonly to: number }
  /** A measure that a ruling ended stands again as it stood. */
  | { readonly kind: 'measure-again'; readonly measure: string }
  /** How the crisis is held to have ended; once it is over, and then alone. */
  | { readonly kind: 'outcome'; readonly to: OutcomeClass };

/** Chance for an act that a seat argued in its own words; nothing comes about where it misses. */
export interface ArguedDraw {
  readonly seat: ActorId;
  /** The turn that it was argued in, whenever it is ruled on. */
  readonly turn: number;
  /** Which of the seat's acts in that turn it is, from 1: with turn and seat the draw's key. */
  readonly ordinal: number;
  /** 0–1. */
  readonly odds: number;
  readonly dice: Chance;
}

export interface Ruling {
  readonly person: string;
  readonly matters: readonly RulingMatter[];
  readonly argued: ArguedDraw | null;
  /** At least ten characters. */
  readonly reason: string;
  readonly audience: Audience;
}
