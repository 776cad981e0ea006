import { botsHash } from '@convoy/bots/measures';
import type { Level, OutcomeClass } from '@convoy/engine';
import { rulesHash } from '@convoy/scenarios';
import type { MeasuredFile, Measurement } from '@convoy/scenarios';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import type { Measured } from './faults.ts';
import { shareOf } from './games.ts';
import type { Case } from './cases.ts';

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** What the library may tell of a level. */
export const measurementOf = (
  { scenario, length }: Case,
  { played, history }: Measured,
): Measurement => {
  const share = (name: OutcomeClass): number => rounded(shareOf(played, name), 3);
  const { seats, events } = played.summary;
  return {
    rules: rulesHash(scenario),
    ...{ length, turns: rounded(played.turns, 1) },
    outcomes: {
      ...{ success: share('success'), partial: share('partial') },
      ...{ failure: share('failure'), war: share('war') },
    },
    brink: rounded(events.find(({ event }) => event === 'brink')?.at ?? 0, 3),
    seats: Object.fromEntries(
      seats.map(({ seat, mean, spread }) => [
        seat,
        { mean: rounded(mean.at, 1), spread: rounded(spread, 1) },
      ]),
    ),
    history: history === null ? null : { class: history.class, came: rounded(history.came.at, 3) },
  };
};

export interface Fact {
  readonly one: Case;
  readonly measured: Measured;
}

/** Writes `measured.json` into every pack's folder, all of its levels together. */
export const writeFacts = async (facts: readonly Fact[], games: number): Promise<void> => {
  const code = botsHash();
  const on = new Date().toISOString().slice(0, 10);
  for (const folder of new Set(facts.map(({ one }) => one.folder))) {
    const levels: Partial<Record<Level, Measurement>> = Object.fromEntries(
      facts
        .filter(({ one }) => one.folder === folder)
        .map(({ one, measured }) => [one.scenario.level, measurementOf(one, measured)]),
    );
    const file: MeasuredFile = { on, games, code, levels };
    const text = await format(JSON.stringify(file), { parser: 'json', printWidth: 100 });
    writeFileSync(join(folder, 'measured.json'), text);
  }
};
