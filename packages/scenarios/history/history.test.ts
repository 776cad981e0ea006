import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { levels } from '@convoy/engine';
import type { Level, Scenario } from '@convoy/engine';
import { bundledPacks } from '../src/index.ts';
import { lesson } from './amber-strait.ts';
import { recorded, recordedAbove, scriptsAt, toNovember } from './cuba-1962.ts';
import { factsOf, play } from './play.ts';
import { interval, sharesOf } from './shares.ts';
import { toFebruary, yearOne } from './ukraine-2022.ts';

/** Few, so that the tests stay quick; `npm run history` plays 500. */
const SEEDS = 40;
const GOLDEN = new URL('./golden.json', import.meta.url);
const packs = bundledPacks();

const packAt = (id: string, level: Level): Scenario => {
  const pack = packs.find(({ scenario }) => scenario.id === id && scenario.level === level);
  if (pack === undefined) throw new Error(`the pack ${id} is missing at ${level}`);
  return pack.scenario;
};
const october = (level: Level): Scenario => packAt('cuba-1962', level);
const strait = (level: Level): Scenario => packAt('amber-strait', level);
const sanctions = (level: Level): Scenario => packAt('ukraine-2022', level);

const chance = { seed: 'october', salt: '' };

describe.each(levels)('%s', (level) => {
  test.each(scriptsAt(level))('every act of $id is legal', (script) => {
    expect(play(october(level), script, chance).refused).toEqual([]);
  });

  test('mostly a deal, rarely war; an ultimatum and an early strike more, in that order', () => {
    const [history, deadline, strike] = scriptsAt(level).map((script) =>
      sharesOf(october(level), script, SEEDS),
    );
    expect(history?.deal).toBeGreaterThan(0.75);
    expect(interval(history?.war ?? 1, SEEDS)[0]).toBeLessThan(0.08);
    expect(deadline?.war).toBeGreaterThan((history?.war ?? 1) + 0.05);
    expect(strike?.war).toBeGreaterThan((deadline?.war ?? 1) + 0.02);
  }, 120_000);
});

test('the recorded game ends in withdrawal under an agreement', () => {
  const { state } = play(october('introductory'), recorded, chance);
  expect(state.agreements).toMatchObject([{ from: 'USA', status: 'running', open: false }]);
  expect(state.outcome).toMatchObject({ class: 'success', reason: 'last-turn', turn: 8 });
  expect(factsOf(state).some(({ type }) => type === 'vote.held')).toBe(true);
});

test.each(['standard', 'expert'] as const)('%s: every act to 30 November is legal', (level) => {
  const { state, refused } = play(october(level), toNovember, chance);
  expect(refused).toEqual([]);
  expect(state.outcome?.class).not.toBe('war');
});

test.each(['introductory', 'standard'] as const)(
  'the lesson of the strait at %s ends with open water, the coalition whole and no war',
  (level) => {
    const { state, refused } = play(strait(level), lesson, chance);
    expect(refused).toEqual([]);
    expect(state.packages).toMatchObject([{ members: ['HVN', 'DLM', 'VYR'] }]);
    expect(state.agreements).toMatchObject([{ from: 'HVN', status: 'fulfilled' }]);
    expect(state.outcome).toMatchObject({ class: 'success' });
  },
);

test('intervals hold their share and narrow with the number of games', () => {
  expect(interval(0.5, 100)[0]).toBeCloseTo(0.4038, 3);
  expect(interval(0.5, 100)[1]).toBeCloseTo(0.5962, 3);
  expect(interval(0, 500)[0]).toBe(0);
  expect(interval(0, 500)[1]).toBeCloseTo(0.0076, 3);
});

/** Changed only with `UPDATE_GOLDEN=1`, and then reviewed as a change of meaning. */
test('golden games: every turn of the recorded games resolves to the same bytes', () => {
  const hashes = {
    recorded: play(october('introductory'), recorded, chance).hashes,
    standard: play(october('standard'), recordedAbove, chance).hashes,
    expert: play(october('expert'), recordedAbove, chance).hashes,
    strait: play(strait('introductory'), lesson, chance).hashes,
    'strait standard': play(strait('standard'), lesson, chance).hashes,
    sanctions: play(sanctions('introductory'), yearOne, chance).hashes,
    'sanctions standard': play(sanctions('standard'), toFebruary, chance).hashes,
    'sanctions expert': play(sanctions('expert'), toFebruary, chance).hashes,
  };
  if (process.env['UPDATE_GOLDEN'] === '1')
    writeFileSync(GOLDEN, `${JSON.stringify(hashes, null, 2)}\n`);
  expect(JSON.parse(readFileSync(GOLDEN, 'utf8'))).toEqual(hashes);
});
