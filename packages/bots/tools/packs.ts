import type { Scenario } from '@convoy/engine';
import { loadPack } from '@convoy/scenarios';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Options } from './options.ts';

export const PACKS = new URL('../../scenarios/packs/', import.meta.url);

/** One scenario at one level in one length. */
export interface Case {
  readonly name: string;
  readonly scenario: Scenario;
  readonly length: string;
}

/** Every level of every bundled pack; a pack that does not load is named and left out. */
export const bundled = (): readonly Scenario[] =>
  readdirSync(PACKS)
    .toSorted()
    .flatMap((folder) => {
      const loaded = loadPack(fileURLToPath(new URL(folder, PACKS)));
      if (loaded.ok) return loaded.packs.map(({ scenario }) => scenario);
      console.error(`${folder} is left out: ${loaded.faults.length} faults`);
      return [];
    });

/** A scenario by its id and level; throws where there is none. */
export const scenarioOf = (id: string, level: Scenario['level']): Scenario => {
  const found = bundled().find((scenario) => scenario.id === id && scenario.level === level);
  if (found === undefined) throw new Error(`no ${id} at level ${level}`);
  return found;
};

/** The cases that were asked for: of each level the shortest length, where none is named. */
export const casesOf = (options: Pick<Options, 'scenario' | 'level' | 'length'>): readonly Case[] =>
  bundled()
    .filter(({ id }) => options.scenario === null || id === options.scenario)
    .filter(({ level }) => options.level === null || level === options.level)
    .flatMap((scenario) => {
      const [first] = scenario.lengths;
      const asked =
        options.length === 'all'
          ? scenario.lengths
          : options.length === null
            ? first === undefined
              ? []
              : [first]
            : scenario.lengths.filter(({ id }) => id === options.length);
      return asked.map(({ id }) => ({
        ...{ name: `${scenario.id} ${scenario.level} ${id}`, scenario, length: id },
      }));
    });
