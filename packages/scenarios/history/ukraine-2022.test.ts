import { describe, expect, test } from 'vitest';
import { levels } from '@convoy/engine';
import type { Level, Scenario } from '@convoy/engine';
import { bundledPacks } from '../src/index.ts';
import { play } from './play.ts';
import { tollOf } from './toll.ts';
import { yearsAt } from './ukraine-variants.ts';

/** Few: hardly a die is thrown in these years, and `npm run history` plays 500. */
const SEEDS = 4;
const chance = { seed: 'year-one', salt: '' };

const packAt = (level: Level): Scenario => {
  const pack = bundledPacks().find(
    ({ scenario }) => scenario.id === 'ukraine-2022' && scenario.level === level,
  );
  if (pack === undefined) throw new Error(`the pack is missing at ${level}`);
  return pack.scenario;
};

describe.each(levels)('%s', (level) => {
  const scenario = packAt(level);
  const [record, alone, policed, whole] = yearsAt(level);
  if (!record || !alone || !policed || !whole)
    throw new Error('the record or a variant is missing');

  test.each(yearsAt(level))('every act of $id is legal', (script) => {
    expect(play(scenario, script, chance).refused).toEqual([]);
  });

  test('ends as the year did: no withdrawal, no wider war, the convoy whole, its holes signed', () => {
    const { state } = play(scenario, record, chance);
    expect(state.outcome).toMatchObject({ class: 'failure', reason: 'last-turn' });
    expect(state.packages.map(({ status, members }) => [status, members])).toEqual([
      ['bound', ['USA', 'EUR', 'GBR', 'HUN', 'JPN']],
      ['bound', ['EUR', 'HUN', 'JPN']],
    ]);
    const open = state.measures.filter(({ params }) => params['carveOut'] === 80);
    expect(open.map(({ by }) => by)).toEqual(['HUN', 'JPN']);
    expect(state.falls).toEqual([]);
    expect(state.fired).toEqual(
      expect.arrayContaining(['kharkiv', 'mobilisation', 'four-regions']),
    );
  });

  test('together it costs Moscow several times as much as alone; punishing buyers stops the leak and loses them', () => {
    const [year, single, strict, all] = [record, alone, policed, whole].map((script) =>
      tollOf(scenario, script, SEEDS),
    );
    for (const toll of [year, single, strict, all]) {
      expect(toll).toMatchObject({ failure: 1, war: 0, brink: 0 });
      expect(toll?.held).toBeGreaterThan(65);
    }
    expect(year?.bite).toBeGreaterThan(3 * (single?.bite ?? 0));
    // The first estimate of 2022 was 2.1 % of gross product, put right to 1.2 afterwards.
    expect(year?.loss).toBeGreaterThan(1.2);
    expect(year?.loss).toBeLessThan(3);
    expect(year?.leak).toBeGreaterThan(0.25);
    expect(all?.loss).toBeGreaterThan((year?.loss ?? 0) + 0.2);
    expect(all?.europe).toBeGreaterThan(year?.europe ?? 0);
    expect(strict?.leak).toBeLessThan(0.1);
    expect(strict?.india).toBeLessThan((year?.india ?? 0) - 20);
  }, 120_000);
});
