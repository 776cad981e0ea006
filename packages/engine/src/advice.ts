import type { ActorId } from './ids.ts';
import type { Micro } from './quantities.ts';

/**
 * R-Advice: what a cabinet lays before the target of the dispute, and before its coercer. Three ways
 * to go, what each is likely to bring, and what nobody at the table knows. Never which to take.
 */
export const adviceChoices = ['hold', 'partial', 'accept'] as const;
/**
 * For the target: do nothing of what is asked, half of it, all of it. For the coercer: insist on
 * all, ask for half and ease, take what the other side offers.
 */
export type AdviceChoice = (typeof adviceChoices)[number];

/** Who gives another opinion: a temperament of the seats that no person holds. */
export const adviceVoices = [
  'cautious',
  'firm',
  'opportunist',
  'faithful-ally',
  'free-rider',
] as const;
export type AdviceVoice = (typeof adviceVoices)[number];

/** In millionths of the column's unit: one future in ten lies below `low`, one in ten above `high`. */
export interface AdviceRange {
  readonly low: Micro;
  readonly mid: Micro;
  readonly high: Micro;
}

/** What speaks loudest for or against a choice; its figure is in millionths of the unit named. */
export const adviceWhys = [
  /** Chance 0–1 that the other side does what it threatens. */
  'they-mean-it',
  'they-may-bluff',
  /** Chance 0–1 that the other side gives way before the end of the turns ahead. */
  'they-may-yield',
  'they-hold-out',
  /** Chance 0–1 of war in the turns ahead. */
  'war-looms',
  /** Chance 0–1 of war that the choice takes away, against holding. */
  'lowers-war',
  /** Points of support lost at home, against holding. */
  'costs-at-home',
  /** % of a year's output lost, and saved against holding. */
  'economy-suffers',
  'spares-economy',
  /** Points of the issue kept, or won, against the whole of what is asked. */
  'keeps-issue',
  'wins-issue',
] as const;
export interface AdviceWhy {
  readonly code: (typeof adviceWhys)[number];
  readonly figure: Micro;
}

export interface AdviceRow {
  readonly choice: AdviceChoice;
  /** Where the issue stands after the turns ahead, 0–100. */
  readonly issue: AdviceRange;
  /** The seat's own support then, 0–100. */
  readonly support: AdviceRange;
  /** What its economy loses over the turns ahead, % of annual GDP. */
  readonly economy: AdviceRange;
  /** In how many of ten futures there is war, 0–10. */
  readonly war: AdviceRange;
  readonly why: AdviceWhy;
}

/** What the seat does not know and the figures rest on all the same. */
export const adviceUnknowns = [
  'their-orders',
  'their-standing-order',
  'their-limit',
  'whether-they-mean-it',
  'whether-they-deliver',
  'private-talks',
  'what-friends-do',
  'what-leaks-in',
] as const;
export type AdviceUnknown = (typeof adviceUnknowns)[number];

export interface Advice {
  readonly for: 'target' | 'coercer';
  readonly seat: ActorId;
  /** The other end of the dispute. */
  readonly other: ActorId;
  readonly turn: number;
  /** How many turns the figures look ahead: six, or what is left. */
  readonly ahead: number;
  /** Position 0–100 that is asked, what half of it is, and what was offered or demanded at last. */
  readonly asked: { readonly all: number; readonly half: number; readonly offered: number };
  readonly rows: readonly [hold: AdviceRow, partial: AdviceRow, accept: AdviceRow];
  /** Another temperament that would lean elsewhere than the seat's own; null where none would. */
  readonly dissent: {
    readonly temperament: AdviceVoice;
    readonly choice: AdviceChoice;
    readonly why: AdviceWhy;
  } | null;
  readonly unknown: readonly AdviceUnknown[];
}
