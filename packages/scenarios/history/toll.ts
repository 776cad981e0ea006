import { fromMicro } from '@convoy/engine';
import type { QuantityId, Scenario, State } from '@convoy/engine';
import { factsOf, play } from './play.ts';
import type { Script } from './script.ts';

/** What a script's years of sanctions came to over many seeds: shares 0–1, and means at the end. */
export interface Toll {
  readonly script: string;
  readonly seeds: number;
  /** Moscow gave way less than half: the crisis ends as a failure of the demand. */
  readonly failure: number;
  readonly brink: number;
  readonly war: number;
  /** How much Russia holds, 0–100. */
  readonly held: number;
  /** What is taken from Russia's economy, % of GDP a year, and what it has lost, % of GDP. */
  readonly bite: number;
  readonly loss: number;
  /** Share of what is cut off in energy that goes round by others. */
  readonly leak: number;
  /** What the Union has lost, % of GDP. */
  readonly europe: number;
  /** India's trust in the United States, −100 to 100. */
  readonly india: number;
}

const at = ({ quantities }: State, id: QuantityId, bearer: string): number =>
  fromMicro(quantities[id][bearer] ?? 0);

export const tollOf = (scenario: Scenario, script: Script, seeds: number): Toll => {
  const ends = Array.from(
    { length: seeds },
    (_, index) => play(scenario, script, { seed: String(index + 1), salt: '' }).state,
  );
  const mean = (read: (state: State) => number): number =>
    ends.reduce((sum, state) => sum + read(state), 0) / seeds;
  const share = (holds: (state: State) => boolean): number =>
    mean((state) => (holds(state) ? 1 : 0));
  return {
    ...{ script: script.id, seeds },
    failure: share(({ outcome }) => outcome?.class === 'failure'),
    brink: share((state) => factsOf(state).some(({ type }) => type === 'brink.entered')),
    war: share(({ outcome }) => outcome?.class === 'war'),
    held: mean((state) => at(state, 'position', 'occupation')),
    bite: mean((state) => at(state, 'bite', 'RUS')),
    loss: mean((state) => at(state, 'economy', 'RUS')),
    leak: mean((state) => at(state, 'leak', 'RUS#energy')),
    europe: mean((state) => at(state, 'economy', 'EUR')),
    india: mean((state) => at(state, 'trust', 'IND>USA')),
  };
};
