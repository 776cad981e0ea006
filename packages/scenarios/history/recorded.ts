import type { Level, OutcomeClass } from '@convoy/engine';
import type { Reading } from './readings.ts';
import type { Script } from './script.ts';

/** What is played of a pack at one level without bots. */
export interface LevelHistory {
  /** What was done; where nothing of the kind took place, a game as a first class might play it. */
  readonly record: Script;
  /** How it ended, by the measure of its own demand; null where it never took place. */
  readonly class: OutcomeClass | null;
  /** What was argued for and not done, measured beside the record. */
  readonly variants: readonly Script[];
}

/** The recorded games of one pack: what a file of this folder exports and `packs.ts` lists. */
export interface PackHistory {
  readonly levels: Readonly<Partial<Record<Level, LevelHistory>>>;
  /** What `npm run history` prints of this pack besides how its games end. */
  readonly readings: readonly Reading[];
}
