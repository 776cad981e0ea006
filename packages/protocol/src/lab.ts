import type { OutcomeClass } from '@convoy/engine';
import { z } from 'zod';

/** Most games of one run, and of each change that is tried beside it. */
export const labLimits = { games: 2000, gamesEach: 60 } as const;

/** POST /api/lab: play a scenario many times by bots. */
export const labSchema = z.strictObject({
  scenario: z.string().min(1).max(60),
  level: z.string().min(1).max(20),
  length: z.string().min(1).max(40),
  games: z.number().int().min(10).max(labLimits.games),
  seed: z.string().trim().min(1).max(40).default('lab'),
  /** Where whoever runs the server has set one. */
  passphrase: z.string().max(200).default(''),
  /** Whether key figures of the scenario are moved to either side. */
  figures: z.boolean().default(false),
  /** Whether each instrument is left out once. */
  instruments: z.boolean().default(false),
});
export type LabWish = z.input<typeof labSchema>;

/** A middle with its 95 % interval. */
export interface LabEstimate {
  readonly at: number;
  readonly low: number;
  readonly high: number;
}
/** One value in ten lies below `low`, one in ten above `high`. */
export interface LabRange {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}
/** What a change did, paired game by game; shares −1 to 1, scores in points. */
export interface LabEffect {
  readonly outcomes: readonly ({ readonly class: OutcomeClass } & LabEstimate)[];
  readonly seats: readonly ({ readonly seat: string } & LabEstimate)[];
}

/** What came of a run. The scenario's own private figures are named, never told. */
export interface LabReport {
  readonly scenario: string;
  readonly version: string;
  readonly level: string;
  readonly length: string;
  readonly seed: string;
  readonly games: number;
  readonly outcomes: readonly ({
    readonly class: OutcomeClass;
    readonly games: number;
  } & LabEstimate)[];
  readonly events: readonly ({
    readonly event: 'war' | 'nuclear' | 'brink' | 'casualties' | 'settlement';
    readonly games: number;
  } & LabEstimate)[];
  readonly ends: readonly (Readonly<Record<OutcomeClass, number>> & { readonly turn: number })[];
  readonly seats: readonly {
    readonly seat: string;
    readonly mean: LabEstimate;
    readonly spread: number;
    readonly range: LabRange;
  }[];
  /** `rung`, `tension` of the hottest pair, or quantity and bearer as `support/USA`; by turn from 1. */
  readonly series: readonly { readonly track: string; readonly turns: readonly LabRange[] }[];
  /** The widest first; a side that the scenario's shape forbids is null. */
  readonly figures: readonly {
    readonly figure: string;
    readonly lower: LabEffect | null;
    readonly higher: LabEffect | null;
  }[];
  readonly instruments: readonly { readonly instrument: string; readonly without: LabEffect }[];
}

/** GET /api/lab/:id, and what starting one answers with. The id is known to whoever started it alone. */
export interface LabJob {
  readonly id: string;
  readonly state: 'waiting' | 'running' | 'done' | 'cancelled' | 'timed-out' | 'failed';
  readonly played: number;
  readonly of: number;
  readonly report: LabReport | null;
}
