import { describe, expect, test } from 'vitest';
import { levels } from '@convoy/engine';
import { play } from './play.ts';
import { historyAt, scenarioAt, tollOf } from './testing.ts';

/** Few: hardly a die is thrown in these years, and `npm run history` plays 500. */
const SEEDS = 2;
const chance = { seed: 'year-one', salt: '' };

describe.each(levels)('%s', (level) => {
  const scenario = scenarioAt('ukraine-2022', level);
  const { record, variants } = historyAt('ukraine-2022', level);

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
    const [year, single, strict, all] = [record, ...variants].map((script) =>
      tollOf(scenario, script, SEEDS),
    );
    if (!year || !single || !strict || !all) throw new Error('a variant of the year is missing');
    for (const toll of [year, single, strict, all]) {
      expect([toll('failure'), toll('war'), toll('brink')]).toEqual([1, 0, 0]);
      expect(toll('held')).toBeGreaterThan(65);
    }
    expect(year('bite')).toBeGreaterThan(3 * single('bite'));
    // The first estimate of 2022 was 2.1 % of gross product, put right to 1.2 afterwards.
    expect(year('loss')).toBeGreaterThan(1.2);
    expect(year('loss')).toBeLessThan(3);
    expect(year('leak of energy')).toBeGreaterThan(25);
    expect(all('loss')).toBeGreaterThan(year('loss') + 0.2);
    expect(all('loss of Union')).toBeGreaterThan(year('loss of Union'));
    expect(strict('leak of energy')).toBeLessThan(10);
    expect(strict('trust of India')).toBeLessThan(year('trust of India') - 20);
  }, 120_000);
});
