import type {
  Advice,
  Chance,
  DraftForecast,
  Order,
  PaperAct,
  State,
  TurnForecast,
  View,
} from '@convoy/engine';
import type { OrderSets, PublicRules } from '@convoy/forecast';
import type { Question, ReviewAnswer, ReviewTask } from '@convoy/lab';
import type { Ran } from '@convoy/lab/host';
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

/** A forecast, null where the view is no seat's or nothing is left to decide; or why there is none. */
export type Foreseen =
  | { readonly kind: 'made'; readonly forecast: DraftForecast | null }
  | { readonly kind: 'refused'; readonly why: 'busy' | 'took-too-long' };

/** What a turn would do, but for whose orders went in: the asker knows that. */
export type TurnFigures = Omit<TurnForecast, 'counted'>;
export type TurnForeseen =
  | { readonly kind: 'made'; readonly forecast: TurnFigures }
  | { readonly kind: 'refused'; readonly why: 'busy' | 'took-too-long' };

/**
 * What a seat's draft would do, reckoned off the main thread from the seat's view and what everybody
 * may know of the rules of play.
 */
export interface Forecaster {
  /** Rejects where the worker fails. */
  readonly forecast: (
    view: View,
    rules: PublicRules,
    orders: readonly Order[],
  ) => Promise<Foreseen>;
  /** From the true state, for control: the seed is none of the room's. */
  readonly turn: (state: State, orders: OrderSets, seed: string) => Promise<TurnForeseen>;
  readonly stop: () => Promise<void>;
}

/** Plays a question's games off the main thread; its progress is told, and aborting ends it. */
export interface Laboratory {
  readonly run: (
    question: Question,
    watch: {
      readonly progress: (played: number, of: number) => void;
      readonly signal: AbortSignal;
    },
  ) => Promise<Ran>;
}

/** Looks back on games off the main thread. */
export interface Reviewer {
  /** Null where nobody wants the answer any more, or too much waits for it to be worth it. Rejects where the worker fails: a bug. */
  readonly answer: (
    task: ReviewTask,
    how: { readonly signal: AbortSignal; readonly first: boolean },
  ) => Promise<ReviewAnswer | null>;
  readonly stop: () => Promise<void>;
}

/** Structured log. Fields are ids, codes and figures: never a token, a name or anything written. */
export interface Log {
  readonly info: (fields: Readonly<Record<string, unknown>>, event: string) => void;
  readonly warn: (fields: Readonly<Record<string, unknown>>, event: string) => void;
  readonly error: (fields: Readonly<Record<string, unknown>>, event: string) => void;
}
