import type { Level, Scenario } from '@convoy/engine';
import { bundledPacks } from '../src/index.ts';
import { histories } from './packs.ts';
import { play } from './play.ts';
import type { Played } from './play.ts';
import { readOff } from './readings.ts';
import type { LevelHistory } from './recorded.ts';
import type { Script } from './script.ts';

const packs = bundledPacks();

export const chance = { seed: 'october', salt: '' };

export const scenarioAt = (id: string, level: Level): Scenario => {
  const pack = packs.find(({ scenario }) => scenario.id === id && scenario.level === level);
  if (pack === undefined) throw new Error(`the pack ${id} is missing at ${level}`);
  return pack.scenario;
};

export const historyAt = (id: string, level: Level): LevelHistory => {
  const held = histories[id]?.levels[level];
  if (held === undefined) throw new Error(`the pack ${id} has no recorded game at ${level}`);
  return held;
};

const played = new Map<string, Played>();
/** The record of a level as these dice have it, played once for all who ask. */
export const recordAt = (scenario: Scenario): Played => {
  const name = `${scenario.id} ${scenario.level}`;
  const known = played.get(name);
  if (known !== undefined) return known;
  const made = play(scenario, historyAt(scenario.id, scenario.level).record, chance);
  played.set(name, made);
  return made;
};

/** Every level of every pack, by name. */
export const everyLevel = packs.map(({ scenario }) => ({
  ...{ name: `${scenario.id} ${scenario.level}`, scenario },
}));

/** The pack's readings of a script over some seeds, each by its name. */
export const tollOf = (
  scenario: Scenario,
  script: Script,
  seeds: number,
): ((name: string) => number) => {
  const readings = histories[scenario.id]?.readings ?? [];
  const values = readOff(scenario, script, seeds, readings);
  return (name) => values[readings.findIndex((one) => one.name === name)] ?? Number.NaN;
};
