import type { Advice, Chance, Order, PaperAct, View } from '@convoy/engine';
import type { BotReason } from '@convoy/table';

/** The world outside, handed in by the composition root and by tests. */
export interface Clock {
  /** UTC milliseconds. */
  readonly now: () => number;
  /** Calls back once after so many milliseconds; the answer cancels it. */
  readonly after: (ms: number, call: () => void) => () => void;
}
export interface Entropy {
  /** Unpredictable bytes. */
  readonly bytes: (count: number) => Uint8Array;
}

/** A bot: what it may look at is its seat's view and chance derived for it, and nothing else. */
export interface Bots {
  readonly orders: (
    view: View,
    chance: Chance,
  ) => { readonly orders: readonly Order[]; readonly reasons: readonly BotReason[] };
  readonly paper: (
    view: View,
    chance: Chance,
  ) => { readonly acts: readonly PaperAct[]; readonly reasons: readonly BotReason[] };
}

/** A seat's cabinet: advice from the seat's view alone, or null where the seat has none. */
export interface Advisor {
  readonly advise: (view: View) => Advice | null;
}

/** Structured log. Fields are ids, codes and figures: never a token, a name or anything written. */
export interface Log {
  readonly info: (fields: Readonly<Record<string, unknown>>, event: string) => void;
  readonly warn: (fields: Readonly<Record<string, unknown>>, event: string) => void;
  readonly error: (fields: Readonly<Record<string, unknown>>, event: string) => void;
}
