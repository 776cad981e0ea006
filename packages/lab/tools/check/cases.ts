import type { Scenario } from '@convoy/engine';
import { bundledPacks, loadPack } from '@convoy/scenarios';
import type { Measured, Pack } from '@convoy/scenarios';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** One level of a pack in its shortest length: what is held to the bounds. */
export interface Case {
  readonly name: string;
  readonly scenario: Scenario;
  readonly length: string;
  readonly texts: Readonly<Record<string, string>>;
  /** Where the pack was read. */
  readonly folder: string;
  /** What was measured before. */
  readonly stored: Measured | null;
}

export interface Wish {
  readonly cases: readonly Case[];
  readonly games: number;
  /** Paired games of passing and of degenerate play too. */
  readonly deep: boolean;
  /** What is measured is stored with the packs. */
  readonly write: boolean;
  /** What stands in the way of checking at all. */
  readonly faults: readonly string[];
}

const GAMES = 60;

const PACKS = fileURLToPath(new URL('../../../scenarios/packs/', import.meta.url));

const caseOf =
  (folder: string) =>
  ({ scenario, texts, measured: stored }: Pack): readonly Case[] =>
    scenario.lengths.slice(0, 1).map(({ id }) => ({
      ...{ name: `${scenario.id} ${scenario.level} ${id}`, scenario, length: id },
      ...{ texts: texts.en, folder, stored },
    }));

const ofFolder = (asked: string): Pick<Wish, 'cases' | 'faults'> => {
  const folder = resolve(process.env['INIT_CWD'] ?? '.', asked);
  const loaded = loadPack(folder);
  if (loaded.ok) return { cases: loaded.packs.flatMap(caseOf(folder)), faults: [] };
  const faults = loaded.faults.map(
    ({ file, path, code, detail }) => `${file} ${path}: ${code} ${JSON.stringify(detail)}`,
  );
  return { cases: [], faults };
};

const options = {
  games: { type: 'string' },
  scenario: { type: 'string' },
  level: { type: 'string' },
  folder: { type: 'string' },
  deep: { type: 'boolean' },
  write: { type: 'boolean' },
} as const;

const understood = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    return error instanceof Error ? error.message : 'These options are not understood.';
  }
};

/** Reads the command's options; every fault at once, none thrown. */
export const readWish = (args: readonly string[]): Wish => {
  const asked = understood(args);
  if (typeof asked === 'string')
    return { cases: [], games: GAMES, deep: false, write: false, faults: [asked] };
  const games = Number(asked.games ?? GAMES);
  const chosen =
    asked.folder === undefined
      ? {
          cases: bundledPacks().flatMap((pack) => caseOf(join(PACKS, pack.scenario.id))(pack)),
          faults: [],
        }
      : ofFolder(asked.folder);
  const cases = chosen.cases
    .filter(({ scenario }) => asked.scenario === undefined || scenario.id === asked.scenario)
    .filter(({ scenario }) => asked.level === undefined || scenario.level === asked.level);
  const faults = [
    ...chosen.faults,
    ...(asked.write && asked.level !== undefined
      ? ['--write stores all levels of a pack together: leave out --level.']
      : []),
    ...(Number.isInteger(games) && games >= 2 ? [] : ['--games is a whole number from 2.']),
    ...(cases.length > 0 || chosen.faults.length > 0 ? [] : ['No pack has that name and level.']),
  ];
  return { cases, games, deep: asked.deep ?? false, write: asked.write ?? false, faults };
};
