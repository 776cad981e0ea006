import type { Scenario } from '@convoy/engine';
import { bundledPacks } from '@convoy/scenarios';
import type { Pack, Texts } from '@convoy/scenarios';
import type { Options } from './options.ts';

export const PACKS = new URL('../../scenarios/packs/', import.meta.url);

/** One scenario at one level in one length. */
export interface Case {
  readonly name: string;
  readonly scenario: Scenario;
  readonly length: string;
  /** What the pack says in English. */
  readonly texts: Texts;
  /** Of the pack as it was accepted. */
  readonly hash: string;
}

/** Every level of every pack that comes with the product. */
export const bundled = (): readonly Pack[] => bundledPacks();

/** A scenario by its id and level; throws where there is none. */
export const scenarioOf = (id: string, level: Scenario['level']): Scenario => {
  const found = bundled().find(
    ({ scenario }) => scenario.id === id && scenario.level === level,
  )?.scenario;
  if (found === undefined) throw new Error(`no ${id} at level ${level}`);
  return found;
};

/** The cases that were asked for: of each level the shortest length, where none is named. */
export const casesOf = (options: Pick<Options, 'scenario' | 'level' | 'length'>): readonly Case[] =>
  bundled()
    .filter(({ scenario: { id } }) => options.scenario === null || id === options.scenario)
    .filter(({ scenario: { level } }) => options.level === null || level === options.level)
    .flatMap(({ scenario, texts, hash }) => {
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
        ...{ texts: texts.en, hash },
      }));
    });

/** Three crises of different kinds, at their first level: enough to try a measure on. */
export const threeKinds = (): readonly Case[] =>
  ['cuba-1962', 'amber-strait', 'ukraine-2022'].flatMap((scenario) =>
    casesOf({ scenario, level: 'introductory', length: null }),
  );
