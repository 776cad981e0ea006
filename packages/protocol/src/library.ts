import type { Level, OutcomeClass } from '@convoy/engine';
import type { Concept, Region, Theme } from '@convoy/engine/library';

export type { Concept, Region, Theme } from '@convoy/engine/library';

/** What the library sorts a scenario by. */
export interface ScenarioAbout {
  /** First and last year; null for what never took place. */
  readonly period: { readonly from: number; readonly to: number } | null;
  readonly region: Region;
  readonly themes: readonly Theme[];
  /** How many people it is best for. */
  readonly people: { readonly from: number; readonly to: number };
  /** What it teaches, the foremost first. */
  readonly concepts: readonly Concept[];
  /** For each question of the debrief, what it asks about. */
  readonly debrief: readonly (readonly Concept[])[];
}

/** What bots made of a level, when it was last measured. */
export interface ScenarioMeasured {
  readonly on: string;
  readonly games: number;
  /** Neither the scenario nor the rules have changed since. */
  readonly current: boolean;
  readonly length: string;
  readonly turns: number;
  readonly outcomes: Readonly<Record<OutcomeClass, number>>;
  readonly brink: number;
  readonly seats: Readonly<Record<string, { readonly mean: number; readonly spread: number }>>;
  readonly history: { readonly class: OutcomeClass; readonly came: number } | null;
}

/**
 * GET /api/scenarios/:id/notes (with the facilitator's passphrase, where one is set): what control
 * alone reads beforehand, by level: notes for teachers and the briefs of all seats.
 */
export type ScenarioNotes = readonly {
  readonly level: Level;
  readonly texts: Readonly<Record<string, string>>;
}[];
