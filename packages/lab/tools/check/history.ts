import type { OutcomeClass, Scenario } from '@convoy/engine';
import { play, recordOf } from '@convoy/scenarios/history';
import { wilson } from '../../src/index.ts';
import type { Estimate } from '../../src/index.ts';

/** How often what was done ended as it did. */
export interface Repeated {
  readonly class: OutcomeClass;
  /** Share of games of the record that ended in the class. */
  readonly came: Estimate;
  /** Acts of the record that the rules turn down. */
  readonly refused: number;
}

/** Plays the record once for each seed; null where the crisis never took place. */
export const repeatHistory = (scenario: Scenario, games: number): Repeated | null => {
  const record = recordOf(scenario);
  if (record === null) return null;
  const played = Array.from({ length: games }, (_, seed) =>
    play(scenario, record.script, { seed: `check-${String(seed)}`, salt: '' }),
  );
  const came = played.filter(({ state }) => state.outcome?.class === record.class).length;
  return {
    class: record.class,
    came: wilson(came, games),
    refused: Math.max(...played.map(({ refused }) => refused.length)),
  };
};
