import type { OutcomeClass, Scenario } from '@convoy/engine';
import { histories } from './packs.ts';
import type { Script } from './script.ts';

export { play } from './play.ts';
export type { Played } from './play.ts';
export type { Script } from './script.ts';

/** What was done in a crisis that took place, and how it ended by the measure of its own demand. */
export interface HistoricalRecord {
  readonly script: Script;
  readonly class: OutcomeClass;
}

/** The recorded game of a scenario at its level; null where nothing of the kind ever took place. */
export const recordOf = ({ id, level }: Scenario): HistoricalRecord | null => {
  const held = histories[id]?.levels[level];
  return held === undefined || held.class === null
    ? null
    : { script: held.record, class: held.class };
};
