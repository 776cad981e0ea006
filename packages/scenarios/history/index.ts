import type { OutcomeClass, Scenario } from '@convoy/engine';
import { recorded, recordedAbove } from './cuba-1962.ts';
import type { Script } from './script.ts';
import { toFebruary, yearOne } from './ukraine-2022.ts';

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
  const lowest = level === 'introductory';
  switch (id) {
    case 'cuba-1962':
      // Above the lowest level the bombers count too, and left Cuba after the script's last turn.
      return lowest
        ? { script: recorded, class: 'success' }
        : { script: recordedAbove, class: 'partial' };
    case 'ukraine-2022':
      return { script: lowest ? yearOne : toFebruary, class: 'failure' };
    default:
      return null;
  }
};
